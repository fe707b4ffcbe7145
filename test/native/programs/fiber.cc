// A fiber of Boost.Context, and an exception thrown across frames and caught in it.
#include <boost/context/fiber.hpp>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace ctx = boost::context;

static int divide(int a, int b)
{
    std::string kept = "destroyed on the way out, long enough for the heap";
    if (b == 0)
        throw std::runtime_error("division of " + std::to_string(a));
    return a / b;
}

int main()
{
    int value = 0;
    ctx::fiber fiber([&](ctx::fiber &&caller) {
        for (int i = 1; i <= 3; i++) {
            value = divide(i * 100, i + 1);
            caller = std::move(caller).resume();
        }
        try {
            divide(7, 0);
        } catch (const std::exception &error) {
            std::printf("caught %s\n", error.what());
        }
        return std::move(caller);
    });
    while (fiber) {
        fiber = std::move(fiber).resume();
        std::printf("%d\n", value);
    }
    return 4;
}
