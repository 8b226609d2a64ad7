# limits: source=100
# ends: trap source
print("a program of more bytes than its limit allows; it must not be looked at, let alone run")
