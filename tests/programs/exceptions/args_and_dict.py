# args can be replaced by any iterable; attributes live in __dict__; setting args does not touch the fields.
e = ValueError("a", 1)
e.args = [2, 3]
print(e.args, e, repr(e))
e.args = "xy"
print(e.args, str(e))
e.args = ()
print(repr(str(e)), repr(e))
for wrong in (5, None):
    try:
        e.args = wrong
    except TypeError as error:
        print(error)
try:
    del e.args
except TypeError as error:
    print(error)
e.note, e.code = "attribute", 5
print(e.__dict__, vars(e) is e.__dict__)
e.__dict__ = {"replaced": True}
print(e.replaced, hasattr(e, "note"), e.__dict__)
try:
    e.__dict__ = 5
except TypeError as error:
    print(error)
e.add_note("first")
print(e.__dict__)
print(Exception("one").args, Exception(*"two").args, Exception([]).args, Exception().__reduce__(), e.__reduce__()[2])
e.__setstate__({"from": "state"})
print(e.__dict__["from"], sorted(name for name in dir(e) if not name.startswith("__")))
try:
    e.__setstate__([1])
except TypeError as error:
    print(error)
print(BaseException("b") == BaseException("b"), e == e, hash(e) == hash(e), bool(Exception()))
