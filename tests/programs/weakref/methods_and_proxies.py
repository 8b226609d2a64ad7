# WeakMethod and proxies: forwarding of operators, errors when the object is gone.
import gc
import weakref


class Number:
    def __init__(self, value):
        self.value = value

    def double(self):
        return self.value * 2

    def __add__(self, other):
        return self.value + other

    def __len__(self):
        return self.value

    def __getitem__(self, index):
        return index * self.value

    def __iter__(self):
        return iter(range(self.value))

    def __contains__(self, item):
        return item == self.value

    def __call__(self, *args):
        return args

    def __str__(self):
        return f"number {self.value}"

    def __eq__(self, other):
        return self.value == other

    def __bool__(self):
        return self.value > 0


number = Number(3)
method = weakref.WeakMethod(number.double)
print(method()(), method() == number.double, method == weakref.WeakMethod(number.double), isinstance(method, weakref.ref))
proxy = weakref.proxy(number)
print(proxy + 4, len(proxy), proxy[5], list(proxy), 3 in proxy, proxy(1, 2), str(proxy), proxy == 3, bool(proxy), proxy.double(), proxy.value)
proxy.extra = "set"
print(number.extra, isinstance(proxy, Number), type(proxy).__name__, proxy.__class__.__name__)
del proxy.extra
print(hasattr(number, "extra"), weakref.proxy(number) is weakref.proxy(number))
for wrong in (lambda: hash(proxy), lambda: weakref.WeakMethod(5), lambda: weakref.WeakMethod(len), lambda: proxy - 1, lambda: proxy.missing):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(method() is not None)


def dropped():
    return weakref.proxy(Number(5)), weakref.WeakMethod(Number(6).double)


# A register may still hold the last one.
proxies = [dropped() for _ in range(6)]
gc.collect()
proxy, method = proxies[0]
print(method())
for operation in (lambda: proxy + 1, lambda: proxy.value, lambda: len(proxy), lambda: proxy(), lambda: str(proxy), lambda: bool(proxy), lambda: list(proxy), lambda: 1 in proxy, lambda: setattr(proxy, "x", 1)):
    try:
        print(operation())
    except ReferenceError as error:
        print(error)


class Plain:
    pass


plain = Plain()
print(type(weakref.proxy(plain)), type(weakref.proxy(Plain)), weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
