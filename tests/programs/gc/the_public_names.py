"""All functions and constants of gc: types of their answers, arguments in keyword form, wrong arguments."""
import gc

print({name: getattr(gc, name) for name in dir(gc) if name.startswith("DEBUG")})
print(gc.DEBUG_LEAK == gc.DEBUG_COLLECTABLE | gc.DEBUG_UNCOLLECTABLE | gc.DEBUG_SAVEALL)
print(sorted(name for name in dir(gc) if callable(getattr(gc, name)) and not name.startswith("_")))
print(type(gc.garbage).__name__, gc.garbage, type(gc.callbacks).__name__, type(gc.collect()).__name__, type(gc.collect(generation=1)).__name__, type(gc.get_debug()).__name__)
print(gc.enable(), gc.disable(), gc.enable(), gc.freeze(), gc.unfreeze(), gc.set_debug(0), gc.set_threshold(700), gc.get_threshold()[0], len(gc.get_threshold()))


def attempt(call):
    try:
        call()
        print("no error")
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: gc.collect(1.5))
attempt(lambda: gc.collect(None))
attempt(lambda: gc.collect(5))
attempt(lambda: gc.collect(generation=-7))
attempt(lambda: gc.collect(True))
attempt(lambda: gc.set_debug(1.0))
attempt(lambda: gc.set_debug(None))
attempt(lambda: gc.nothing)
stats = gc.get_stats()
print(type(stats).__name__, len(stats), [sorted(entry)[-1] for entry in stats], all(type(value) is int for entry in stats for key, value in entry.items() if key in ("collections", "collected", "uncollectable")))
print(len(gc.get_count()), type(gc.get_count()).__name__, type(gc.get_threshold()).__name__, type(gc.get_freeze_count()).__name__)
for flags in (gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, 0):
    before = gc.get_debug()
    gc.set_debug(0)
    print(before == 0, gc.get_debug())
was = gc.isenabled()
gc.disable()
print(was, gc.isenabled(), [gc.isenabled() for _ in range(2)], type(gc.isenabled()).__name__)
gc.enable()
for odd in (gc.get_threshold(), gc.get_count()):
    print(isinstance(odd, tuple) and all(isinstance(number, int) for number in odd))
