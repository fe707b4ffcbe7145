// Virtual functions, containers, sorting and streams.
#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct Shape {
    virtual ~Shape() { std::cout << "~" << name() << '\n'; }
    virtual double area() const = 0;
    virtual std::string name() const { return "shape"; }
};

struct Square : Shape {
    double side;
    explicit Square(double s) : side(s) {}
    double area() const override { return side * side; }
};

int main()
{
    std::unique_ptr<Shape> shape = std::make_unique<Square>(1.5);
    std::cout << shape->area() << '\n';
    std::vector<std::string> words = {"pear", "apple", "fig", "orange"};
    std::sort(words.begin(), words.end());
    std::map<std::size_t, int> lengths;
    for (const auto &word : words)
        lengths[word.size()]++, std::cout << word << ' ';
    for (auto [length, count] : lengths)
        std::cout << length << 'x' << count << ' ';
    std::cout << std::endl;
    std::cerr << "to the other stream\n";
    return 3;
}
