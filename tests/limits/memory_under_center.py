# limits: memory=8MB
# ends: completed
# Padding with a character that needs two bytes.
size = 50000
result = "x".center(size, "\u20ac")
print(len(result))
