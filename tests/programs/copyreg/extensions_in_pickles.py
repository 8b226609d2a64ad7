"""Codes of extensions in pickles: their size by protocol, the opcodes, loading without the code, the cache."""
import copyreg
import pickle


class Thing:
    def __init__(self, value=0):
        self.value = value

    def __eq__(self, other):
        return type(other) is Thing and other.value == self.value


def helper():
    return "helped"


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


plain = {protocol: pickle.dumps(Thing, protocol) for protocol in range(6)}
for code in (1, 0x7F, 0xFF, 0x100, 0xABCD, 0xFFFF, 0x10000, 0x7FFFFFFF):
    copyreg.add_extension(__name__, "Thing", code)
    dumped = [pickle.dumps(Thing, protocol) for protocol in range(6)]
    print(hex(code), dumped[2], dumped[0] == plain[0], dumped[1] == plain[1], [len(data) for data in dumped[2:]], all(pickle.loads(data) is Thing for data in dumped))
    whole = pickle.dumps([Thing(1), Thing(2), Thing], 2)
    print("   ", len(whole), pickle.loads(whole) == [Thing(1), Thing(2), Thing], b"Thing" in whole)
    copyreg.clear_extension_cache()
    copyreg.remove_extension(__name__, "Thing", code)
copyreg.add_extension(__name__, "helper", 200)
copyreg.add_extension(__name__, "Thing", 201)
data = pickle.dumps({"f": helper, "t": Thing("x")}, 4)
back = pickle.loads(data)
print(back["f"] is helper, back["t"].value, back["f"](), b"helper" in data)
copyreg.remove_extension(__name__, "helper", 200)
copyreg.clear_extension_cache()
attempt("code unknown", lambda: pickle.loads(data))
copyreg.add_extension(__name__, "Thing2", 200)
attempt("name not there", lambda: pickle.loads(data))
copyreg.remove_extension(__name__, "Thing2", 200)
copyreg.add_extension("no_such_module_here", "x", 200)
attempt("module not there", lambda: pickle.loads(data))
copyreg.remove_extension("no_such_module_here", "x", 200)
copyreg.add_extension("builtins", "len", 200)
attempt("another meaning", lambda: pickle.loads(data)["f"])
copyreg.clear_extension_cache()
attempt("builtins", lambda: (pickle.dumps(len, 2), pickle.loads(pickle.dumps([len, len], 2)) == [len, len]))
for wrong in (b"\x80\x02\x82\x00.", b"\x80\x02\x83\x00\x00.", b"\x80\x02\x84\x00\x00\x00\x00.", b"\x80\x02\x84\xff\xff\xff\xff.", b"\x80\x02\x82\x05.", b"\x80\x02\x83\x39\x30."):
    attempt(repr(wrong), lambda: pickle.loads(wrong))
copyreg.remove_extension("builtins", "len", 200)
copyreg.remove_extension(__name__, "Thing", 201)
copyreg.clear_extension_cache()
print(pickle.dumps(Thing, 2) == plain[2])
