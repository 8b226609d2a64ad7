"""types: new_class, prepare_class, resolve_bases, SimpleNamespace, MappingProxyType, MethodType, DynamicClassAttribute."""
import types
import typing


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).replace(" at 0x", "\0").split("\0")[0])


made = types.new_class("Made", (int,), {}, lambda namespace: namespace.update(x=5, __doc__="text"))
print(made, made.x, made.__doc__, made(3) + 1, types.new_class("Empty").__mro__[1], types.new_class("Generic", (typing.List[int],)).__bases__, types.resolve_bases((typing.List[int], int)), types.get_original_bases(types.new_class("G", (typing.List[int],))))
attempt(lambda: types.new_class("X", (int, str)))
attempt(lambda: types.new_class("X", (), {"metaclass": lambda *a, **k: (a[0], k)}))
attempt(lambda: types.new_class("X", (), {"nothing": 1}))
attempt(lambda: types.prepare_class("X", (int,), {"metaclass": type, "a": 1}))
attempt(lambda: types.get_original_bases(3))
space = types.SimpleNamespace(a=1, b=[2])
print(space, space == types.SimpleNamespace(a=1, b=[2]), vars(space), types.SimpleNamespace({"x": 1}, y=2), types.SimpleNamespace([("k", 5)]), space != 3)
space.c = space
print(space)
attempt(lambda: types.SimpleNamespace(1))
attempt(lambda: types.SimpleNamespace({1: 2}))
attempt(lambda: space < space)
import copy
print(copy.replace(types.SimpleNamespace(a=1, b=2), b=3))
proxy = types.MappingProxyType({"a": 1, "b": [2]})
print(proxy, repr(proxy), proxy["a"], len(proxy), "a" in proxy, list(proxy), proxy | {"c": 3}, proxy == {"a": 1, "b": [2]}, proxy.get("z", 0), proxy.copy(), list(reversed(proxy)), proxy.items())
attempt(lambda: proxy.__setitem__("a", 2))
attempt(lambda: proxy["z"])
attempt(lambda: types.MappingProxyType([1]))
attempt(lambda: types.MappingProxyType(3))
attempt(lambda: hash(proxy))
attempt(lambda: proxy.update(a=1))
method = types.MethodType(lambda self, x: (self, x), "self")
print(method(1), method.__self__, method.__func__.__name__, method == types.MethodType(method.__func__, "self"))
attempt(lambda: types.MethodType(3, 4))
attempt(lambda: types.MethodType(len))
attempt(lambda: types.MethodType(len, None))
names = ["FunctionType", "LambdaType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType", "BuiltinFunctionType", "BuiltinMethodType", "WrapperDescriptorType", "MethodWrapperType", "MethodDescriptorType", "ClassMethodDescriptorType", "ModuleType", "TracebackType", "GetSetDescriptorType", "MemberDescriptorType", "MappingProxyType", "SimpleNamespace", "GenericAlias", "UnionType", "NoneType", "NotImplementedType", "EllipsisType", "CodeType"]
for name in names:
    kind = getattr(types, name)
    print(name, kind.__name__, kind.__module__, end="; ")
print()


class Shape:
    def __init__(self, value):
        self._value = value

    @types.DynamicClassAttribute
    def value(self):
        """The value."""
        return self._value


print(Shape(5).value)
attempt(lambda: Shape.value)
attempt(lambda: setattr(Shape(1), "value", 2))


@types.coroutine
def stepped():
    received = yield "yielded"
    return received


async def waits():
    return await stepped()


running = waits()
print(running.send(None))
try:
    running.send("sent")
except StopIteration as stop:
    print(stop.value)
cell = types.CellType(5)
print(cell.cell_contents, types.CellType() == types.CellType(), cell == types.CellType(5), cell < types.CellType(6))
cell.cell_contents = 6
print(cell.cell_contents)
attempt(lambda: types.CellType().cell_contents)
attempt(lambda: types.CellType(1, 2))
print(len({*types.__all__} - {'CapsuleType', 'FrameType', 'FrameLocalsProxyType'}))
