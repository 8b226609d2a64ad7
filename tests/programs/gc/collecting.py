import gc
import weakref


class Node:
    pass


def make_cycle():
    node = Node()
    node.itself = node
    return weakref.ref(node)


# A register may still hold the last one.
references = [make_cycle() for _ in range(20)]
gc.collect()
print(sum([reference() is None for reference in references]) >= 19)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
for wrong in (3, -1, "x"):
    try:
        gc.collect(wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(gc.is_tracked([]), gc.is_tracked(3), gc.garbage, gc.callbacks, gc.get_freeze_count(), gc.DEBUG_LEAK)
