# Which attribute of a chain was missing.
class Node:
    def __init__(self, value, following=None):
        self.value = value
        self.following = following


chain = Node(1, Node(2, Node(3)))
print(chain.following.following.value)
print(chain.following.following.following.value)
