# limits: output=10000
# ends: trap output
print("x" * 20000)
