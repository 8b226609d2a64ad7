# Private names are mangled wherever an identifier stands in a class: parameters, keywords and targets of every kind.
def show(**names):
    return names


__module_level = "plain"
_Vault__module_level = "mangled"


class Vault:
    __attribute = 1
    __doc_like__ = "not mangled"
    __trailing_ = "mangled too"
    _single = "not mangled"
    seen_global = __module_level
    names = sorted(n for n in locals() if "V" in n or "like" in n)

    def parameters(self, __a, *__rest, __key=2, **__named):
        return __a, __rest, __key, __named, sorted(locals())

    def keywords(self):
        return show(__a=1, b=2, __dunder__=3)

    def targets(self):
        for __i in range(2):
            pass
        __x, (*__y,) = 1, (2, 3)
        try:
            raise KeyError("k")
        except KeyError as __error:
            message = repr(__error)
        with Manager() as __managed:
            pass
        (__walrus := 5)
        squares = [__n * __n for __n in range(3)]
        match {"k": [1, 2, 3]}:
            case {"k": [__first, *__others], **__more}:
                pass
        def __function(): return __x
        class __Class: __field = 1
        self.__set = __function()
        del __managed
        return sorted(n for n in locals() if not n.startswith("_Vault")), sorted(n for n in locals() if n.startswith("_Vault"))


class Manager:
    def __enter__(self): return self
    def __exit__(self, *args): pass


vault = Vault()
print(Vault.names, Vault.seen_global)
print(vault.parameters(1, 2, 3, x=4))
print(vault.parameters(1, _Vault__key=5), vault.keywords())
for call in (lambda: vault.parameters(1, __key=5), lambda: vault.parameters(), lambda: vault.parameters(1, 2, _Vault__a=3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(vault.targets())
