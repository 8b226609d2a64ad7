"""getdoc() with inheritance, cleandoc(), getcomments and names of things."""
import inspect


class Base:
    """Base text.

        indented
    """

    def method(self):
        """Method of the base."""

    @property
    def computed(self):
        """Computed of the base."""

    @classmethod
    def build(cls):
        """Build of the base."""

    def __len__(self):
        """Length of the base."""
        return 0


class Derived(Base):
    def method(self):
        pass

    @property
    def computed(self):
        pass

    @classmethod
    def build(cls):
        pass

    def __len__(self):
        return 1


class Plain:
    pass


for subject in (Base, Derived, Base.method, Derived.method, Derived().method, Base.computed, Derived.computed, Derived.build, Derived.__len__, Plain, Plain(), lambda: 0):
    print(repr(inspect.getdoc(subject)))
for text in ("", "one", "  one  ", "one\n    two\n      three\n", "\n\n  a\n  b\n\n", "\tone\n\ttwo", "first\n\n    indented\n\tmixed", "   \n   \n", "a\n b\n  c\n", "x\r\n  y"):
    print(repr(inspect.cleandoc(text)))
print(inspect.getmodulename("/a/b/module.py"), inspect.getmodulename("x.txt"), inspect.getmodulename("package/__init__.py"), inspect.getmodulename("noext"))
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("text"), inspect.formatannotation(Base), inspect.formatannotation(Base, base_module="__main__"), inspect.formatannotation(None), inspect.formatannotation("text", quote_annotation_strings=False))
try:
    inspect.cleandoc(3)
except Exception as error:
    print(type(error).__name__, error)
