// A fiber of Boost.Context, and an exception thrown and caught in it.
#include <boost/context/fiber.hpp>
#include <iostream>
#include <stdexcept>

namespace ctx = boost::context;

int main()
{
    int value = 0;
    ctx::fiber fiber([&](ctx::fiber &&caller) {
        for (int i = 1; i <= 3; i++) {
            value = i * 10;
            caller = std::move(caller).resume();
        }
        try {
            throw std::logic_error("inside");
        } catch (const std::logic_error &error) {
            std::cout << "caught " << error.what() << std::endl;
        }
        return std::move(caller);
    });
    while (fiber) {
        fiber = std::move(fiber).resume();
        std::cout << value << std::endl;
    }
    return 0;
}
