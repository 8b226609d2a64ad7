# Which namespaces eval() and exec() take, and which of two wrong ones they name.
class Mapping:
    def __getitem__(self, name):
        if name == "x":
            return "looked up"
        raise KeyError(name)


cases = ["eval('x', {}, Mapping())", "eval('y', {}, Mapping())", "eval('x', Mapping())", "eval('1', 2)", "eval('1', 2, 3)", "eval('1', {}, 3)", "eval('1', None, 3)", "eval(1)", "eval(1, {})", "eval()", "eval('1', {}, {}, {})", "eval('x', {'x': 1}, {'x': 2})", "eval('x', globals={'x': 7})",
         "eval('x', locals={'x': 8})", "exec('1', 2)", "exec('1', {}, 3)", "exec('1', 2, 3)", "exec(1, 2)", "exec('x = 1', {}, [])", "exec()", "exec('raise ValueError(5)')", "eval('1 +')", "eval('')", "eval('a = 1')", "eval(b'1 + 1')", "eval(bytearray(b'2'))", "eval('  1')", "exec('1', closure=())",
         "eval(compile('3', 's', 'eval'))", "eval(compile('x = 3', 's', 'exec'))", "compile('1', 's', 'bogus')", "compile(1, 's', 'eval')", "compile('1', 's')", "compile()", "eval('__builtins__', {})['len'] is len", "eval('len', {'__builtins__': {}})", "eval('len([])', {'__builtins__': {'len': str}})"]
for case in cases:
    try:
        print(case, eval(case))
    except Exception as error:
        print(case, "->", type(error).__name__, error)
space = {}
exec("def f(): return g\ng = 5", space)
print(space["f"](), sorted(space))
local = {}
exec("a = 1\nb = [a for _ in range(2)]", {}, local)
print(local)
