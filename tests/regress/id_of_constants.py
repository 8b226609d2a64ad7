# Constants of a program had the numbers of builtin classes and of other programs' constants.
import copy

constants = ((1, 2), (3, 4), b"ab", b"cd", 1.5e300, 2**80, frozenset((1,)))
ids = {id(constant) for constant in constants}
classes = {id(cls) for cls in (int, str, tuple, list, dict, set, bytes, object, type, BaseException, *BaseException.__subclasses__())}
functions = {id(function) for function in (len, abs, print, isinstance, copy.copy, copy.deepcopy)}
print(len(ids), not ids & classes, not ids & functions, not classes & functions)
modules = [{} for _ in range(20)]
for number, namespace in enumerate(modules):
    exec(f"pair = ({number}, 'x')\nlarge = {2**90 + number}\nname = 'text {number} that is no name'", namespace)
for name in ("pair", "large", "name"):
    print(len({id(namespace[name]) for namespace in modules}))
objects = [object() for _ in range(1000)]
print(ids.isdisjoint(map(id, objects)), classes.isdisjoint(map(id, objects)))
print(len({hash(cls) for cls in (int, str, tuple)}), hash(int) == hash(int), id((1, 2)) == id((1, 2)))
