import collections
import copyreg
import pickle


class A:
    def method(self):
        pass

    class B:
        class C:
            pass


def function():
    pass


for protocol in range(6):
    for value in (int, len, A, A.B, A.B.C, function, A.method, type(None), type(...), type(NotImplemented), ..., NotImplemented,
                  collections.OrderedDict, range, ValueError, FileNotFoundError, ModuleNotFoundError, "abc".upper,
                  A.__init__, zip, map, str, slice(1, 2), range(1, 9, 3), ValueError("x", 1), OSError("no")):
        packed = pickle.dumps(value, protocol)
        print(protocol, packed, str(pickle.loads(packed)).partition(" at ")[0])
for code in (5, 500, 70000):
    copyreg.add_extension("__main__", "A", code)
    packed = pickle.dumps(A, 2)
    print(packed, pickle.loads(packed), pickle.dumps(A, 1))
    copyreg.remove_extension("__main__", "A", code)
