# Error texts of keys without a hash name the class with its module and what it is in; OrderedDict.pop() looks at the key first.
from collections import Counter, OrderedDict, UserDict, UserList
from types import SimpleNamespace


class Plain:
    __hash__ = None

    class Inner:
        def __hash__(self):
            raise TypeError("own text")


for key in (Counter(), UserDict(), UserList(), SimpleNamespace(), Plain(), Plain.Inner(), [], {}, (1, UserList()), slice([], 1)):
    for call in (lambda: {key: 1}, lambda: {key}, lambda: key in {1}, lambda: {}.get(key), lambda: {}.pop(key, 5), lambda: OrderedDict().pop(key, 5), lambda: OrderedDict(a=1).pop(key, 5)):
        try:
            print(call())
        except TypeError as error:
            print(error)
