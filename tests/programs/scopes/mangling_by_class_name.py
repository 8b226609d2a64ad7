# Private names in nested scopes, global declarations and strings, and how the name of the class becomes the prefix.
class Vault:
    __attribute = 1
    __doc_like__ = "not mangled"
    __trailing_ = "mangled too"

    def nested(self):
        __value = 1

        def inner():
            nonlocal __value
            __value += 1
            return lambda: __value

        class Other:
            def get(self):
                return [n for n in ("__attribute", "_Vault__attribute", "_Other__attribute") if hasattr(Vault, n)], __value
            try:
                __value
            except NameError as error:
                message = str(error)
        try:
            result = Other().get()
        except NameError as error:
            result = str(error)
        return inner()(), result, Other.message

    def global_(self):
        global __made
        __made = "by the method"

    def strings(self):
        return hasattr(self, "__attribute"), hasattr(self, "_Vault__attribute"), getattr(self, "__attribute", "default"), f"{self.__attribute}"

    def qualified(self, other):
        return other.__attribute, Vault.__attribute, self.__doc_like__, Vault.__trailing_


vault = Vault()
print(vault.nested())
vault.global_()
print(_Vault__made, vault.strings(), vault.qualified(vault))
try:
    vault.qualified(5)
except AttributeError as error:
    print(error)


class _:
    __a = 1
    names = [n for n in locals() if n.endswith("a")]


class __Both__:
    __a = 1
    names = [n for n in locals() if n.endswith("a")]


class Ünïcode:
    __ä = 1
    names = [n for n in locals() if n.endswith("ä")]


print(_.names, __Both__.names, Ünïcode.names)
