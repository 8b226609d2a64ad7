# Cooperative __init__, teardown and attribute hooks through a diamond with keyword arguments peeled off on the way.
class Component:
    def __init__(self, **rest):
        print("Component", rest)
        super().__init__(**rest)

    def close(self, log):
        log.append("Component")
        return log


class Named(Component):
    def __init__(self, *, name="?", **rest):
        print("Named", name, sorted(rest))
        super().__init__(**rest)
        self.name = name

    def close(self, log):
        log.append("Named")
        return super().close(log)


class Sized(Component):
    def __init__(self, *, size=0, **rest):
        print("Sized", size, sorted(rest))
        super().__init__(**rest)
        self.size = size

    def close(self, log):
        log.append("Sized")
        return super().close(log)

    def __setattr__(self, name, value):
        super().__setattr__(name, value if name != "size" else value * 2)


class Window(Named, Sized):
    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        return super().__getattr__(name)

    def __eq__(self, other):
        return super().__eq__(other) if other is not None else "none"

    def __repr__(self):
        return f"Window({self.name}, {self.size}, {super().__repr__().startswith('<')})"


w = Window(size=3, name="main")
print(w, w.auto_scroll, w.close([]))
print(w == w, w == 5, w == None, w != w)
for action in (lambda: w.other, lambda: Window(colour=1), lambda: Sized(name="x"), lambda: Window("positional")):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(Sized(size=1).size, vars(w))
