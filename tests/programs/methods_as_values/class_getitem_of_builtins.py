# __class_getitem__ of builtin classes, as a method and by subscripting, and of classes that derive from them.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
import types
class L(list): pass
class G(list):
    def __class_getitem__(cls, k): return (cls.__name__, k, super().__class_getitem__(k))
class M(type): pass
for a in (lambda: list.__class_getitem__(int), lambda: L.__class_getitem__(int), lambda: L[int], lambda: G[int],  lambda: list.__class_getitem__(), lambda: list.__class_getitem__(1,2), lambda: type.__class_getitem__, lambda: type[int], lambda: M[int], lambda: int.__class_getitem__, lambda: list.__class_getitem__.__self__, lambda: slice[int], lambda: list.__class_getitem__(key=1), lambda: "__class_getitem__" in dir([]), lambda: ExceptionGroup.__class_getitem__(int), lambda: memoryview.__class_getitem__(int), lambda: type([].append).__class_getitem__, lambda: list.__class_getitem__((int, str)), lambda: L.__class_getitem__.__self__, lambda: enumerate.__class_getitem__(int), lambda: type({}.keys()).__class_getitem__, lambda: types.MappingProxyType.__class_getitem__(int), lambda: types.GeneratorType.__class_getitem__(int), lambda: property.__class_getitem__, lambda: classmethod[int], lambda: range.__class_getitem__, lambda: BaseException.__class_getitem__, lambda: {}.__class_getitem__(1), lambda: map[int], lambda: filter.__class_getitem__, lambda: reversed.__class_getitem__, lambda: zip[int], lambda: type(iter([])).__class_getitem__, lambda: slice.__class_getitem__):
    print(attempt(a))
