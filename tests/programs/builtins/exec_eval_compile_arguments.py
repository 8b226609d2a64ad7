# exec(), eval() and compile() with sources, modes, flags and namespaces of every kind.
class Mapping:
    def __init__(self, **items):
        self.items = items

    def __getitem__(self, name):
        return self.items[name]

    def __setitem__(self, name, value):
        self.items[name] = value


class Dict(dict):
    def __missing__(self, name):
        return f"<{name}>"


def attempt(text, **names):
    try:
        print(text, "->", repr(eval(text, {"Mapping": Mapping, "Dict": Dict}, names)))
    except Exception as error:
        print(text, "->", type(error).__name__, str(error).replace("globals must be a dict", "globals must be a dict"))


for source in ("'1 + 1'", "' 1 + 1'", "'\\t1'", "'1 + 1\\n'", "b'2'", "bytearray(b'3')", "memoryview(b'4')", "'x = 1'", "''", "'1; 2'", "5", "None", "['1']", "compile('7', 'f', 'eval')", "compile('y = 7', 'f', 'exec')", "compile('8', 'f', 'single')", "'\\x00'", "'1 +'", "'(yield)'"):
    attempt(f"eval({source})")
    attempt(f"exec({source})")
for namespaces in ("", ", {}", ", {'a': 1}", ", None", ", {'a': 1}, {'a': 2}", ", {}, Mapping(a=3)", ", {'a': 4}, None", ", Mapping(a=5)", ", 5", ", {}, 5", ", Dict()", ", {}, Dict()", ", globals={'a': 6}", ", locals={'a': 7}", ", {'a': 8}, locals={'a': 9}", ", globals={}, locals=Mapping(a=10)", ", {}, {}, {}", ", {'__builtins__': {}}", ", {'__builtins__': {'len': 5, 'a': 11}}"):
    attempt(f"eval('a'{namespaces})")
    attempt(f"exec('b = a'{namespaces})")
    attempt(f"eval('len'{namespaces}) is len")
for arguments in ("", "'1'", "'1', 'f'", "'1', 'f', 'eval'", "'1', 'f', 'exec'", "'1', 'f', 'single'", "'1', 'f', 'bogus'", "'1', 5, 'eval'", "5, 'f', 'eval'", "'1', b'f', 'eval'", "'1', 'f', 5", "'1', 'f', 'eval', 0", "'1', 'f', 'eval', 'x'", "'1', 'f', 'eval', 0, True", "'1', 'f', 'eval', dont_inherit=1", "source='1', filename='f', mode='eval'", "'1', 'f', 'eval', 0, False, -1", "'1', 'f', 'eval', 0, False, 3", "'1', 'f', 'eval', 0, False, 99", "'1', 'f', 'eval', optimize=2", "'1', 'f', 'eval', 1 << 40", "'a = 1', 'f', 'eval'", "'\\0', 'f', 'exec'", "b'# coding: latin-1\\n\\xe9 = 1', 'f', 'exec'", "'', 'f', 'eval'", "'', 'f', 'exec'", "'if 1:\\n  x', 'f', 'single'"):
    attempt(f"type(compile({arguments})).__name__")
code = compile("a + 1", "name.py", "eval")
print(code.co_filename, eval(code, {"a": 1}), eval(code, {"a": 2}, {"a": 3}), type(code).__name__, code == compile("a + 1", "name.py", "eval"))
namespace = {}
print(exec("def f(): return g()\ndef g(): return 'g'", namespace), namespace["f"](), sorted(namespace), exec("x = 1", namespace), namespace["x"])
