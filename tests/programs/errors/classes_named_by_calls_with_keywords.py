# Which class errors name when a method is called with keywords: directly, as a value, through the class.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class IntSub(int):
    pass


class ListSub(list):
    pass


class StrSub(str):
    pass


class Own:
    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def free():
        pass


attempt("append", lambda: ListSub().append(x=1))
attempt("append", lambda: [].append(x=1))
attempt("append", lambda: ListSub.append([], x=1))
attempt("upper", lambda: StrSub().upper(x=1))
attempt("bit_length", lambda: IntSub().bit_length(x=1))
attempt("bit_length", lambda: True.bit_length(x=1))
attempt("bit_length", lambda: bool.bit_length(x=1))
attempt("from_bytes", lambda: IntSub.from_bytes(q=1))
attempt("from_bytes", lambda: bool.from_bytes(b"", q=1))
attempt("fromkeys", lambda: type("D", (dict,), {}).fromkeys(q=1))
attempt("method", lambda: Own().method(x=1))
attempt("method", lambda: type("S", (Own,), {})().method(x=1))
attempt("of_class", lambda: Own.of_class(x=1))
attempt("of_class", lambda: type("S", (Own,), {}).of_class(x=1))
attempt("free", lambda: Own.free(x=1))
attempt("pop", lambda: ListSub().pop(x=1))
attempt("keys", lambda: type("D", (dict,), {})().keys(x=1))
attempt("add", lambda: type("D", (set,), {})().add(x=1))
attempt("with_traceback", lambda: ValueError().with_traceback(x=1))
attempt("add_note", lambda: ValueError().add_note(x=1))
attempt("__eq__", lambda: ListSub().__eq__(x=1))
attempt("__len__", lambda: ListSub().__len__(x=1))
attempt("__init__", lambda: ListSub().__init__(x=1))
attempt("__reduce_ex__", lambda: ListSub().__reduce_ex__(x=1))
attempt("__format__", lambda: ListSub().__format__(x=1))
attempt("__sizeof__", lambda: ListSub().__sizeof__(x=1))
attempt("__dir__", lambda: ListSub().__dir__(x=1))
attempt("__class_getitem__", lambda: ListSub.__class_getitem__(x=1))
attempt("__subclasshook__", lambda: ListSub.__subclasshook__(x=1))
attempt("mro", lambda: ListSub.mro(x=1))
attempt("mro", lambda: type("M", (type,), {})("C", (), {}).mro(x=1))


for value, names in (([], ("append", "pop", "sort", "__len__", "__class_getitem__")), (ListSub(), ("append", "pop", "__len__")), (5, ("bit_length", "__ceil__", "conjugate")), (True, ("bit_length", "__ceil__")), (IntSub(5), ("bit_length", "__ceil__")),
                     ("a", ("upper", "join", "strip")), (StrSub("a"), ("upper", "join", "strip")), ({}, ("keys", "get", "popitem")), (ValueError("a"), ("with_traceback", "add_note"))):
    for name in names:
        method = getattr(value, name)
        attempt(f"value {type(value).__name__}.{name}", lambda: method(x=1))
        attempt(f"getattr {type(value).__name__}.{name}", lambda: getattr(value, name)(x=1))
        attempt(f"stars {type(value).__name__}.{name}", lambda: method(**{"x": 1}))
        attempt(f"class {type(value).__name__}.{name}", lambda: getattr(type(value), name)(value, x=1))
        methods = [method]
        attempt(f"item {type(value).__name__}.{name}", lambda: methods[0](x=1))
    attempt("evaluated", lambda: eval(f"value.{names[0]}(x=1)", {"value": value}))
