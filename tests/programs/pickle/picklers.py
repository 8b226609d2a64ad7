import copyreg
import io
import pickle


class Thing:
    def __init__(self, name="?"):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"


class Writer(pickle.Pickler):
    def persistent_id(self, obj):
        return f"id{obj}" if type(obj) is int else None


class Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        return "loaded", pid


for protocol in range(6):
    stream = io.BytesIO()
    Writer(stream, protocol).dump([1, 2, "x"])
    print(stream.getvalue())
    stream.seek(0)
    print(Reader(stream).load())


class Override(pickle.Pickler):
    def reducer_override(self, obj):
        return (Thing, ("override",)) if type(obj) is Thing else NotImplemented


stream = io.BytesIO()
Override(stream, 4).dump([Thing(), 1, len])
print(stream.getvalue(), pickle.loads(stream.getvalue()))
stream = io.BytesIO()
pickler = pickle.Pickler(stream)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Thing] = lambda thing: (Thing, ("table",))
pickler.dump(Thing())
print(pickle.loads(stream.getvalue()))


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        print("find", module, name)
        if module != "__main__":
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


for value in (Thing(), len, [Thing]):
    try:
        print(Careful(io.BytesIO(pickle.dumps(value))).load())
    except pickle.UnpicklingError as error:
        print(error)
stream = io.BytesIO()
pickler = pickle.Pickler(stream)
word = ["word"]
for _ in range(2):
    pickler.dump(word)
pickler.clear_memo()
pickler.dump(word)
print(stream.getvalue(), pickler.bin, pickler.fast, sorted(pickler.memo.copy().values()))
stream.seek(0)
reader = pickle.Unpickler(stream)
first, second, third = reader.load(), reader.load(), reader.load()
print(first is second, first is third, third)
try:
    reader.load()
except EOFError as error:
    print(error)
