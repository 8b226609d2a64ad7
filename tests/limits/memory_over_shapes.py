# limits: memory=8MB
# ends: trap memory
# Every instance gets an attribute name of its own: a shape each.
class Node:
    pass


kept = []
while True:
    node = Node()
    setattr(node, "a%d" % len(kept), None)
    kept.append(node)
