# limits: fuel=500000
# ends: trap fuel
# Equal strings that are not the same object: each comparison reads a million characters.
a = "a" * 1000000
b = "a" * 999999 + "a"
for _ in range(1000):
    a == b
print("not charged")
