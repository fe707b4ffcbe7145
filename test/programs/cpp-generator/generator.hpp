// A generator with a stack of its own: a range whose values a function hands out one by one.
#pragma once
#include <ucontext.h>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

template <typename T>
class Generator {
public:
    class Yield {
    public:
        explicit Yield(Generator &generator) : generator_(generator) {}
        void operator()(T value)
        {
            generator_.value_ = std::move(value);
            swapcontext(&generator_.own_, &generator_.caller_);
        }

    private:
        Generator &generator_;
    };

    explicit Generator(std::function<void(Yield &)> body)
        : body_(std::move(body)), stack_(new char[Size])
    {
        getcontext(&own_);
        own_.uc_stack.ss_sp = stack_.get();
        own_.uc_stack.ss_size = Size;
        own_.uc_link = &caller_;
        auto self = reinterpret_cast<std::uintptr_t>(this);
        makecontext(&own_, reinterpret_cast<void (*)()>(&Generator::enter), 2,
                    static_cast<unsigned>(self), static_cast<unsigned>(self >> 32));
    }
    Generator(const Generator &) = delete;

    struct End {};
    class Iterator {
    public:
        explicit Iterator(Generator &generator) : generator_(generator) { ++*this; }
        const T &operator*() const { return generator_.value_; }
        Iterator &operator++()
        {
            generator_.resume();
            return *this;
        }
        bool operator!=(End) const { return !generator_.done_; }

    private:
        Generator &generator_;
    };

    Iterator begin() { return Iterator(*this); }
    End end() { return {}; }

private:
    static constexpr std::size_t Size = 128 * 1024;

    static void enter(unsigned low, unsigned high)
    {
        auto *self = reinterpret_cast<Generator *>(std::uintptr_t{high} << 32 | low);
        Yield yield(*self);
        try {
            self->body_(yield);
        } catch (...) {
            self->thrown_ = std::current_exception();
        }
        self->done_ = true;
    }

    void resume()
    {
        swapcontext(&caller_, &own_);
        if (thrown_)
            std::rethrow_exception(std::exchange(thrown_, nullptr));
    }

    std::function<void(Yield &)> body_;
    std::unique_ptr<char[]> stack_;
    ucontext_t caller_, own_;
    T value_{};
    bool done_ = false;
    std::exception_ptr thrown_;
};
