# The reprs of all kinds of method values; what comes after "at 0x" is cut.
class Box:
    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @property
    def prop(self):
        pass

    __slots__ = ("slot",)

    def __repr__(self):
        return "Box()"


class Sub(Box):
    pass


def no_address(text):
    head, found, tail = text.partition(" at 0x")
    return head + (" at ..." + tail.lstrip("0123456789abcdefABCDEF") if found else "")


THINGS = [
    len, print, abs, str.lower, list.append, dict.get, int.bit_length, bytes.hex, set.add, int.__add__, str.__len__, list.__getitem__,
          object.__init__, object.__repr__, type.__call__, int.real, float.imag, dict.fromkeys, int.from_bytes, str.maketrans,
    type.__dict__["__name__"], type.__dict__["__dict__"], dict.__dict__["fromkeys"], str.__dict__["maketrans"],
          object.__dict__["__class__"], Box.slot, type.mro, type.__dict__["__mro__"], bool.__and__, bool.bit_length, KeyError.__str__,
          ValueError.args,
    Box().method, Sub().method, Box.of_class, Sub().of_class, Box, Sub, property, classmethod, type, object, super,
          BaseException.with_traceback, (x for x in []).send.__class__, type(len), type(str.lower), type(int.__add__), type((5).__add__),
          type([].append),
    type(Box.slot), type(int.real), type(Box().method), type(Box.method), type(type.__dict__), type(dict.__dict__["fromkeys"]),
          object.__init_subclass__, object.__subclasshook__,
]
for thing in THINGS:
    print(no_address(repr(thing)))
for thing in ([].append, "text".lower, (5).__add__, [1].__len__, Box.method, lambda: 0, Box.prop, {}.get, int.__new__, iter([]).__next__,
              no_address, type.__new__, object.__new__, (1.5).is_integer, None.__bool__, Box.__repr__, Box().__repr__, len.__call__,
              (lambda: 0).__get__(Box()), Box.__dict__["of_class"], staticmethod(no_address), object(), print.__call__,
              super(Sub, Sub()).method, int.__new__.__call__):
    print(no_address(repr(thing)))
print(str(len), f"{str.lower}", f"{int.__add__!s:>40}", "%s" % Box().method, [len, str.upper], {"k": list.pop}, (Box().method,),
      format(len), ascii(Box().method), no_address(str(Box.method)))
