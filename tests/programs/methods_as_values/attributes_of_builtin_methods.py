# __name__, __qualname__, __self__, __objclass__, __doc__ and __module__ of methods, slot wrappers and builtin functions.
FIELDS = ("__name__", "__qualname__", "__module__")
THINGS = {
    "len": len, "str.lower": str.lower, "'x'.lower": "x".lower, "[].append": [].append, "list.append": list.append,
          "dict.fromkeys": dict.fromkeys, "{}.fromkeys": {}.fromkeys, "int.from_bytes": int.from_bytes,
    "str.maketrans": str.maketrans, "int.__add__": int.__add__, "(5).__add__": (5).__add__, "str.__len__": str.__len__,
          "[].__len__": [].__len__, "list.__getitem__": list.__getitem__, "object.__init__": object.__init__,
    "object.__new__": object.__new__, "int.__new__": int.__new__, "type.mro": type.mro, "int.mro": int.mro, "type.__call__": type.__call__,
          "print": print, "bool.__and__": bool.__and__, "bool.__add__": bool.__add__,
    "True.bit_length": True.bit_length, "int.real": int.real, "type.__name__": type.__dict__["__name__"], "float.fromhex": float.fromhex,
          "bytes.hex": bytes.hex, "object.__str__": object.__str__, "str.__str__": str.__str__,
    "bool.__repr__": bool.__repr__, "OrderedSub.get": type("OrderedSub", (dict,), {}).get, "KeyError.__str__": KeyError.__str__,
          "ValueError.__init__": ValueError.__init__, "ValueError.with_traceback": ValueError.with_traceback,
    "gen.send": (x for x in []).send, "iter.__next__": iter([]).__next__, "frozenset.union": frozenset.union,
          "object.__init_subclass__": object.__init_subclass__,
}
for title, thing in THINGS.items():
    values = [repr(getattr(thing, f, "absent")) for f in FIELDS]
    owner = getattr(thing, "__objclass__", None)
    holder = getattr(thing, "__self__", "absent") if title not in ("len", "print") else "absent"
    shown = "absent" if holder == "absent" else type(holder).__name__ + (f" {holder.__name__}" if isinstance(holder, type) else "")
    print(title, type(thing).__name__, *values, owner.__name__ if owner else "no objclass", shown, type(thing.__doc__).__name__,
          callable(thing))
l = []
print(l.append.__self__ is l, "x".lower.__self__, (5).__add__.__self__, dict.fromkeys.__self__ is dict, str.maketrans.__self__,
      object.__new__.__self__, hasattr(str.lower, "__self__"), hasattr(str.lower, "__func__"))
for action in (lambda: setattr(len, "__name__", "x"), lambda: setattr(str.lower, "x", 1), lambda: setattr([].append, "__doc__", "d"),
               lambda: delattr(len, "__doc__"), lambda: str.lower.__get__("ABC")(), lambda: len.__get__, lambda: [].append.__func__,
               lambda: int.__add__.missing, lambda: str.lower.__wrapped__, lambda: len.__dict__, lambda: len.__defaults__,
               lambda: str.lower.__objclass__.__name__, lambda: setattr(int.__add__, "__objclass__", str)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
