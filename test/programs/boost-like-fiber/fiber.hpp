// A fiber in the manner of Boost.Context: a move-only value that is consumed by resume(), which
// returns whoever was running when control comes back.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

struct Transfer {
    void *context;
    void *data;
};

extern "C" Transfer jump_context(void *to, void *data);

class Fiber {
public:
    using Body = std::function<Fiber(Fiber &&)>;

    Fiber() = default;
    explicit Fiber(Body body) : Fiber(std::move(body), 64 * 1024) {}
    Fiber(Body body, std::size_t size);
    Fiber(Fiber &&other) noexcept : context_(std::exchange(other.context_, nullptr)) {}
    Fiber &operator=(Fiber &&other) noexcept
    {
        std::swap(context_, other.context_);
        return *this;
    }
    Fiber(const Fiber &) = delete;

    Fiber resume() &&;
    explicit operator bool() const { return context_ != nullptr; }

private:
    explicit Fiber(void *context) : context_(context) {}
    static void enter(Transfer from);

    void *context_ = nullptr;
};
