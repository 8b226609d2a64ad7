// The places of suspend_everywhere_test.cpp that classes add: metaclasses, hooks of class creation, subclasses of builtins.
#include "tests/embedding/suspend_cases.h"

namespace sandboa::testing {
namespace {

constexpr SuspendCase kClasses[] = {
    {"metaclass_call", R"(
class Meta(type):
    def __call__(cls, *args): return ask((cls.__name__, args, super().__call__(*args).x))
class C(metaclass=Meta):
    def __init__(self, x): self.x = ask(x)
C(5)
)",
     "('C', (5,), 5)", 2},
    {"metaclass_new_init_prepare", R"(
log = []
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(ask(("prepare", name)))
        return {"given": ask(1)}
    def __new__(mcs, name, bases, space, **kw):
        log.append(ask(("new", sorted(k for k in space if k[0] != "_"))))
        return super().__new__(mcs, name, bases, space)
    def __init__(cls, name, bases, space, **kw):
        log.append(ask(("init", kw)))
        super().__init__(name, bases, space)
class C(metaclass=Meta, tag=2):
    x = ask(3)
C.given, C.x, log
)",
     "(1, 3, [('prepare', 'C'), ('new', ['given', 'x']), ('init', {'tag': 2})])", 5},
    {"metaclass_attribute_hooks", R"(
class Meta(type):
    def __getattr__(cls, name): return ask(cls.__name__ + "." + name)
    @property
    def size(cls): return ask(9)
    def __len__(cls): return ask(3)
    def __iter__(cls): return iter(ask([1, 2]))
    def __getitem__(cls, key): return ask(key)
    def __contains__(cls, item): return ask(item == 1)
class C(metaclass=Meta): pass
C.missing, C.size, len(C), list(C), C["k"], 1 in C
)",
     "('C.missing', 9, 3, [1, 2], 'k', True)", 7},
    {"metaclass_operators", R"(
class Meta(type):
    def __add__(cls, other): return ask((cls.__name__, other))
    def __eq__(cls, other): return ask(cls is other)
    def __hash__(cls): return ask(5)
    def __repr__(cls): return ask("<C>")
    def __bool__(cls): return ask(False)
class C(metaclass=Meta): pass
C + 1, C == C, {C: 1}[C], repr(C), "true" if C else "false"
)",
     "(('C', 1), True, 1, '<C>', 'false')", 6},
    {"set_name", R"(
class D:
    def __set_name__(self, owner, name): self.name = ask((owner.__name__, name))
class C:
    a = D()
    b = D()
C.a.name, C.b.name
)",
     "(('C', 'a'), ('C', 'b'))", 2},
    {"init_subclass", R"(
class Base:
    made = []
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        cls.made.append(ask((cls.__name__, kwargs)))
class A(Base): pass
class B(A, tag=1): pass
Base.made
)",
     "[('A', {}), ('B', {'tag': 1})]", 2},
    {"class_getitem", R"(
class C:
    def __class_getitem__(cls, key): return ask((cls.__name__, key))
class D(C): pass
C[int is int], D[1, 2]
)",
     "(('C', True), ('D', (1, 2)))", 2},
    {"instance_and_subclass_checks", R"(
class Meta(type):
    def __instancecheck__(cls, instance): return ask(instance == 1)
    def __subclasscheck__(cls, other): return ask(other is int)
class C(metaclass=Meta): pass
isinstance(1, C), isinstance(2, (str, C)), issubclass(int, C), issubclass(str, C)
)",
     "(True, False, True, False)", 4},
    {"missing_in_a_dict_subclass", R"(
class D(dict):
    def __missing__(self, key):
        self[key] = value = ask(key * 2)
        return value
d = D(a=1)
d["a"], d["b"], d["b"], len(d)
)",
     "(1, 'bb', 'bb', 2)", 1},
    {"overridden_methods_of_builtins", R"(
class L(list):
    def append(self, item): super().append(ask(item))
    def __len__(self): return ask(super().__len__())
    def __getitem__(self, i): return ask(super().__getitem__(i))
class S(str):
    def upper(self): return ask(super().upper())
    def __eq__(self, other): return ask(str.__eq__(self, other))
    __hash__ = str.__hash__
class I(int):
    def __add__(self, other): return I(ask(int.__add__(self, other)))
x = L([1])
x.append(2)
len(x), x[1], S("a").upper(), S("a") == "a", I(1) + I(2)
)",
     "(2, 2, 'A', True, 3)", 6},
    {"new_of_builtin_subclasses", R"(
class I(int):
    def __new__(cls, value): return super().__new__(cls, ask(value))
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, [ask(i) for i in items])
class E(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.tag = ask("tag")
        return self
I(5) + 1, T(1, 2), E("x").tag
)",
     "(6, (1, 2), 'tag')", 4},
    {"diamond_of_super_calls", R"(
class A:
    def f(self): return [ask("A")]
class B(A):
    def f(self): return [ask("B")] + super().f()
class C(A):
    def f(self): return [ask("C")] + super().f()
class D(B, C):
    def f(self): return [ask("D")] + super().f()
D().f()
)",
     "['D', 'B', 'C', 'A']", 4},
    {"class_decorators_and_bases", R"(
def deco(cls):
    cls.mark = ask(cls.__name__)
    return cls
class Base: pass
def choose(x):
    ask("base")
    return x
@deco
class C(choose(Base)): pass
C.mark, C.__bases__[0].__name__
)",
     "('C', 'Base')", 2},
    {"type_called_with_three_arguments", R"(
class D:
    def __set_name__(self, owner, name): self.name = ask(name)
class Base:
    def __init_subclass__(cls): cls.tag = ask("subclass")
C = type("C", (Base,), {"d": D(), "m": lambda self: ask("method")})
C.d.name, C.tag, C().m()
)",
     "('d', 'subclass', 'method')", 3},
    {"data_descriptor_on_a_metaclass", R"(
class D:
    def __get__(self, instance, owner): return ask("got")
    def __set__(self, instance, value): log.append(ask(value))
log = []
class Meta(type):
    x = D()
class C(metaclass=Meta): pass
C.x = 4
C.x, log
)",
     "('got', [4])", 2},
    {"slots_with_properties", R"(
class C:
    __slots__ = ("_x",)
    @property
    def x(self): return ask(self._x)
    @x.setter
    def x(self, value): self._x = ask(value)
c = C()
c.x = 1
c.x
)",
     "1", 2},
    {"match_args_of_a_metaclass", R"(
class Meta(type):
    @property
    def __match_args__(cls): return ask(("a",))
class C(metaclass=Meta):
    @property
    def a(self): return ask(1)
match C():
    case C(x): r = x
r
)",
     "1", 2},
};

class SuspendInClasses : public SuspendTest {};

TEST_P(SuspendInClasses, ResumedWithValues_GivesTheResult) { check_value(); }
TEST_P(SuspendInClasses, ResumedWithAnException_EndsAsItShould) { check_error(); }
TEST_P(SuspendInClasses, GivenUp_LeavesTheSessionUsable) { check_abort(); }
TEST_P(SuspendInClasses, RestoredFromSnapshots_GivesTheResult) { check_snapshots(); }

INSTANTIATE_TEST_SUITE_P(Classes, SuspendInClasses, ::testing::ValuesIn(kClasses),
                         [](const ::testing::TestParamInfo<SuspendCase>& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace sandboa::testing
