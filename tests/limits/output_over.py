# limits: output=10000
# ends: trap output
while True:
    print("line after line after line")
