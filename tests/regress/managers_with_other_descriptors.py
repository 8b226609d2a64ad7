# Special methods that a with statement looks for were called as they stand if they were class methods or properties.
import functools


class ClassMethod:
    @classmethod
    def __enter__(cls):
        return "enter", cls.__name__

    @staticmethod
    def __exit__(*a):
        print("exit", len(a))


class Property:
    @property
    def __enter__(self):
        return lambda: "from property"

    @property
    def __exit__(self):
        return lambda *a: print("exit", len(a))


class Owner:
    def method(self):
        return "bound"


class Bound:
    __enter__ = Owner().method
    __exit__ = functools.partial(lambda *a: print("partial", len(a)), 1)


class Method:
    __enter__ = functools.partialmethod(lambda self, a: a, 7)

    def __exit__(self, *a):
        print("exit", len(a))


class Number:
    __enter__ = 5

    def __exit__(self, *a):
        pass


class Failing:
    @property
    def __enter__(self):
        raise KeyError("no")

    def __exit__(self, *a):
        print("never")


for kind in ClassMethod, Property, Bound, Method, Number, Failing:
    try:
        with kind() as value:
            print(kind.__name__, value)
    except Exception as error:
        print(kind.__name__, type(error).__name__, error)


async def main():
    class Async:
        @classmethod
        async def __aenter__(cls):
            return cls.__name__

        @property
        def __aexit__(self):
            async def leave(*a):
                print("left", len(a))

            return leave

    async with Async() as value:
        print(value)


import asyncio

asyncio.run(main())
