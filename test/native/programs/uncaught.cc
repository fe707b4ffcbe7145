// An exception that nobody catches ends the program.
#include <stdexcept>

int main()
{
    throw std::runtime_error("nobody wants it");
}
