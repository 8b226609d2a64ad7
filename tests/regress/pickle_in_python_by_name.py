# Programs that derive from pickle._Pickler, as CPython names its second version, find one.
import io
import pickle

print(pickle._loads(pickle._dumps([1, "a"])))


class Own(pickle._Pickler):
    def persistent_id(self, obj):
        return "one" if obj == 1 else None


class Reader(pickle._Unpickler):
    def persistent_load(self, name):
        return name.upper()


out = io.BytesIO()
Own(out).dump([1, 2])
print(Reader(io.BytesIO(out.getvalue())).load())
