# Event loop policies: deprecated, but there.
import asyncio
import warnings


def shown(function, *arguments):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = function(*arguments)
        except (TypeError, RuntimeError, NotImplementedError) as error:
            print(type(error).__name__, error)
            result = None
    for warning in caught:
        print(warning.category.__name__, warning.message)
    return result


shown(asyncio.set_event_loop_policy, None)
shown(asyncio.set_event_loop_policy, 5)
policy = shown(asyncio.get_event_loop_policy)
print(type(policy).__name__)
shown(policy.get_event_loop)
Abstract = shown(lambda: asyncio.AbstractEventLoopPolicy)
Default = shown(lambda: asyncio.DefaultEventLoopPolicy)
print(Abstract.__name__, Default.__name__, isinstance(policy, Default), issubclass(Default, Abstract))


class Telling(Default):
    def new_event_loop(self):
        print("new")
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print("set", loop is None)
        super().set_event_loop(loop)

    def get_event_loop(self):
        print("get")
        return super().get_event_loop()


class Nothing(Abstract):
    pass


shown(asyncio.set_event_loop_policy, Nothing())
for function in (asyncio.new_event_loop, asyncio.get_event_loop):
    shown(function)
shown(asyncio.set_event_loop, None)
telling = Telling()
shown(asyncio.set_event_loop_policy, telling)
print(shown(asyncio.get_event_loop_policy) is telling)
asyncio.set_event_loop(None)
shown(asyncio.get_event_loop)
shown(asyncio.set_event_loop_policy, None)
shown(asyncio.get_event_loop)
