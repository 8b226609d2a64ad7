"""gc: enable, disable, thresholds, counts, debug flags, callbacks, freezing, is_tracked."""
import gc


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.set_threshold(100, 5, 2), gc.get_threshold()[0], len(gc.get_count()), all(isinstance(n, int) for n in gc.get_count()), gc.set_debug(gc.DEBUG_SAVEALL), gc.get_debug() == gc.DEBUG_SAVEALL, gc.set_debug(0))
print([isinstance(gc.collect(n), int) for n in (0, 1, 2)], isinstance(gc.collect(), int), gc.garbage, gc.freeze(), gc.get_freeze_count() >= 0, gc.unfreeze(), len(gc.get_stats()), sorted(gc.get_stats()[0])[:3])
attempt(lambda: gc.collect(3))
attempt(lambda: gc.collect(-1))
attempt(lambda: gc.collect("x"))
attempt(lambda: gc.set_debug("x"))
print(gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)


class Node:
    def __init__(self):
        self.me = self


for _ in range(10):
    Node()
gc.collect()
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("x"), gc.is_tracked(Node()), gc.is_tracked(None), gc.is_finalized(Node()), isinstance(gc.callbacks, list))
