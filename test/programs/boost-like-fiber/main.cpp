#include <cstdio>
#include <string>

#include "fiber.hpp"

int main()
{
    int a = 0;
    Fiber fibonacci([&](Fiber &&caller) {
        int b = 1;
        for (;;) {
            caller = std::move(caller).resume();
            int next = a + b;
            a = b;
            b = next;
        }
        return std::move(caller);
    });
    for (int i = 0; i < 10; i++) {
        std::printf("%d ", a);
        fibonacci = std::move(fibonacci).resume();
    }
    std::printf("\n");

    std::string said;
    Fiber speaker([&](Fiber &&caller) {
        for (const char *word : {"stacks", "are", "memory"}) {
            said += word;
            said += ' ';
            caller = std::move(caller).resume();
        }
        return std::move(caller);
    });
    int turns = 0;
    while (speaker) {
        speaker = std::move(speaker).resume();
        turns++;
    }
    std::printf("%s(%d turns)\n", said.c_str(), turns);
}
