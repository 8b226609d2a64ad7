# isinstance() and issubclass() of builtin values and classes against all builtin classes.
import types
values = [None, ..., NotImplemented, True, 5, 1.5, 2j, "a", b"a", bytearray(), memoryview(b""), [], (), {}, set(), frozenset(), range(1), slice(1), iter([]), iter(()), iter({}), iter(""), iter(range(1)), enumerate([]), zip(), map(str, []), filter(None, []), reversed([]), {}.keys(), {}.items(), {}.values(),
          len, [].append, str.upper, int.real, int, type, object(), property(), staticmethod(len), classmethod(len), super(int, 5), ValueError(), (i for i in ()), lambda: 0, types, type.__dict__, list[int], int | str, [].__len__, list.__len__, iter(int, 0), dict.fromkeys, dict.__dict__["fromkeys"], types.SimpleNamespace()]
classes = [object, type, int, bool, float, complex, str, bytes, list, tuple, dict, set, frozenset, range, slice, property, staticmethod, classmethod, super, BaseException, enumerate, zip, map, filter, reversed, memoryview, types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.GeneratorType, types.NoneType, types.EllipsisType,
           types.NotImplementedType, types.MappingProxyType, types.ModuleType, types.GenericAlias, types.UnionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.GetSetDescriptorType, types.ClassMethodDescriptorType, types.SimpleNamespace]
for value in values:
    names = [cls.__name__ for cls in classes if isinstance(value, cls)]
    print(type(value).__name__, type(value).__module__, type(value).__qualname__, [base.__name__ for base in type(value).__mro__], names, isinstance(value, tuple(classes[2:])), value.__class__ is type(value))
for cls in classes:
    print(cls.__name__, [other.__name__ for other in classes if issubclass(cls, other)], cls.__base__ and cls.__base__.__name__, cls.__bases__ == (cls.__base__,), type(cls).__name__)
