# Linked list, binary search tree and heap-based queue with iteration protocols.
class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head, self.length = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = self.Node(value, self.head)
        self.length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        node, self.head = self.head, self.head.next
        self.length -= 1
        return node.value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        for j, value in enumerate(self):
            if j == i:
                return value
        raise IndexError("out of range")

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self

    def __eq__(self, other):
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self):
        return "<" + " -> ".join(map(repr, self)) + ">"


l = LinkedList("abcd")
print(l, len(l), l[2], l[1:3], list(l.reverse()), l.pop(), l, "b" in l, l == LinkedList("cba"), max(l), LinkedList())
for bad in (lambda: l[10], lambda: LinkedList().pop()):
    try:
        bad()
    except IndexError as error:
        print("IndexError", error)


class Tree:
    def __init__(self):
        self.root, self.size = None, 0

    def add(self, key):
        new = [key, None, None]
        if self.root is None:
            self.root = new
        else:
            node = self.root
            while True:
                if key == node[0]:
                    return False
                side = 1 if key < node[0] else 2
                if node[side] is None:
                    node[side] = new
                    break
                node = node[side]
        self.size += 1
        return True

    def __contains__(self, key):
        node = self.root
        while node and node[0] != key:
            node = node[1] if key < node[0] else node[2]
        return node is not None

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])
        return walk(self.root)

    def height(self):
        def h(node):
            return 1 + max(h(node[1]), h(node[2])) if node else 0
        return h(self.root)


t = Tree()
print([t.add(k) for k in (50, 30, 70, 20, 40, 60, 80, 30)], list(t), 60 in t, 65 in t, t.height(), t.size, sum(t))
for i in range(100, 200):
    t.add(i * 37 % 101)
print(t.height() < 40, t.size, list(t) == sorted(t))
