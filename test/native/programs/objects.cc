// Exceptions across frames, virtual functions, containers, sorting and streams.
#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
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

static int divide(int a, int b)
{
    std::string kept = "destroyed on the way out, long enough for the heap";
    if (b == 0)
        throw std::runtime_error("division of " + std::to_string(a));
    return a / b;
}

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
    try {
        divide(1, 0);
    } catch (const std::exception &error) {
        std::cout << "caught " << error.what() << '\n';
    }
    try {
        std::vector<int>(3).at(7);
    } catch (const std::out_of_range &) {
        std::cerr << "out of range\n";
    }
    return 3;
}
