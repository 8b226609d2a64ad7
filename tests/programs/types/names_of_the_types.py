# Which type each kind of object has, and the names that the types have.
import types


def function():
    yield


async def coroutine():
    pass


async def asynchronous():
    yield


class Class:
    __slots__ = ("member",)

    def method(self):
        pass

    @property
    def computed(self):
        pass


print(isinstance(function, types.FunctionType), isinstance(lambda: 0, types.LambdaType), types.FunctionType is types.LambdaType)
print(isinstance(function(), types.GeneratorType), isinstance(Class().method, types.MethodType), isinstance(len, types.BuiltinFunctionType), types.BuiltinFunctionType is types.BuiltinMethodType)
running = coroutine()
print(isinstance(running, types.CoroutineType), isinstance(asynchronous(), types.AsyncGeneratorType))
running.close()
print(isinstance(function.__code__, types.CodeType) if hasattr(function, "__code__") else True, isinstance(types, types.ModuleType))
print(isinstance(Class.member, types.MemberDescriptorType), isinstance(str.join, types.MethodDescriptorType), isinstance(int.__add__, types.WrapperDescriptorType), isinstance((1).__add__, types.MethodWrapperType), isinstance(dict.__dict__["fromkeys"], types.ClassMethodDescriptorType))
print(isinstance(type.__dict__["__name__"] if "__name__" in type.__dict__ else int.real, types.GetSetDescriptorType), isinstance(Class.__dict__, types.MappingProxyType))
print(isinstance(list[int], types.GenericAlias), isinstance(int | str, types.UnionType), isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType))
for name in ("FunctionType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType", "BuiltinFunctionType", "ModuleType", "TracebackType", "MappingProxyType", "SimpleNamespace", "GenericAlias", "UnionType", "NoneType", "EllipsisType", "NotImplementedType", "MemberDescriptorType", "GetSetDescriptorType", "MethodDescriptorType", "WrapperDescriptorType", "MethodWrapperType", "ClassMethodDescriptorType", "DynamicClassAttribute", "CodeType"):
    kind = getattr(types, name)
    print(name, kind.__name__, kind.__module__, repr(kind))
try:
    raise ValueError
except ValueError as error:
    print(isinstance(error.__traceback__, types.TracebackType))
for refused in (types.GeneratorType, types.NoneType, types.BuiltinFunctionType, types.CoroutineType):
    try:
        print(refused())
    except TypeError as error:
        print(error)
