#include <cstdio>
#include <stdexcept>
#include <string>

#include "generator.hpp"

// Throws once it is asked for more than it has: the exception leaves the generator's stack, and the
// caller catches it on its own.
static void words(Generator<std::string>::Yield &yield)
{
    for (const char *word : {"alpha", "beta", "gamma"})
        yield(word);
    throw std::runtime_error("no more words");
}

int main()
{
    Generator<int> primes([](Generator<int>::Yield &yield) {
        for (int n = 2; n < 30; n++) {
            bool prime = true;
            for (int d = 2; d * d <= n; d++)
                if (n % d == 0)
                    prime = false;
            if (prime)
                yield(n);
        }
    });
    for (int prime : primes)
        std::printf("%d ", prime);
    std::printf("\n");

    try {
        Generator<std::string> spoken(words);
        for (const std::string &word : spoken)
            std::printf("%s\n", word.c_str());
    } catch (const std::exception &error) {
        std::printf("caught: %s\n", error.what());
    }
}
