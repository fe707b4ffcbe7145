#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

template <typename T> T largest(const std::vector<T> &values) {
  return *std::max_element(values.begin(), values.end());
}

int main() {
  std::map<std::string, std::vector<int>> table;
  table["a"] = {3, 1, 2};
  table["b"] = {5};
  for (const auto &[name, values] : table)
    std::printf("%s %d\n", name.c_str(), largest(values));
}
