// What C++ adds to a text: sections of their own for what may be there twice, tables for exceptions.
struct Base {
        virtual ~Base();
        virtual int value() const { return 1; }
};

template <class T> struct Derived final : Base {
        T held;
        explicit Derived(T t) : held(t) {}
        ~Derived() override {}
        int value() const override { return static_cast<int>(held) + 1; }
};

inline int &counter()
{
        static int count = 3;
        return count;
}

struct Guard {
        ~Guard() { counter()--; }
};

int checked(const Base &base)
{
        Guard guard;
        if (base.value() > 100) throw base.value();
        return base.value();
}

int tried(long n)
{
        Derived<long> base(n);
        try {
                return checked(base);
        } catch (int thrown) {
                return thrown - 100;
        } catch (...) {
                counter() = 0;
                throw;
        }
}

Base::~Base() { counter()++; }
