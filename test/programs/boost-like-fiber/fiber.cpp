#include "fiber.hpp"

#include <cstdlib>

namespace {

struct Control {
    Fiber::Body body;
    std::unique_ptr<char[]> stack;
};

} // namespace

// rdi: the context to jump to; rsi: handed over. The result is in rax and rdx: the context that was
// left, and what was handed over. A new context finds both in rdi and rsi, too.
asm(R"(
        .text
        .globl  jump_context
        .type   jump_context, @function
jump_context:
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        subq    $8, %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %rsp, %rax
        movq    %rdi, %rsp
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        addq    $8, %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rsi, %rdx
        movq    %rax, %rdi
        jmpq    *%r8
        .size   jump_context, . - jump_context
)");

Fiber::Fiber(Body body, std::size_t size)
{
    auto *control = new Control{std::move(body), std::make_unique<char[]>(size)};
    auto top = reinterpret_cast<std::uintptr_t>(control->stack.get() + size) & ~std::uintptr_t{15};
    auto *frame = reinterpret_cast<std::uint64_t *>(top) - 9;
    frame[0] = 0x1f80 | std::uint64_t{0x37f} << 32;
    for (int i = 1; i < 7; i++)
        frame[i] = 0;
    frame[7] = reinterpret_cast<std::uint64_t>(&Fiber::enter);
    frame[8] = 0;
    // Goes to the fiber once, so that it has its body; it comes back at once.
    context_ = jump_context(frame, control).context;
}

void Fiber::enter(Transfer from)
{
    auto *control = static_cast<Control *>(from.data);
    from = jump_context(from.context, nullptr);
    Fiber next = control->body(Fiber(from.context));
    // Whoever goes on frees this stack: nobody can free the one that it runs on.
    jump_context(std::exchange(next.context_, nullptr), control);
    std::abort();
}

Fiber Fiber::resume() &&
{
    Transfer from = jump_context(std::exchange(context_, nullptr), nullptr);
    if (!from.data)
        return Fiber(from.context);
    delete static_cast<Control *>(from.data);
    return Fiber();
}
