answer = 42
text = 'a' * 1000
rows = [{'number': i, 'name': str(i)} for i in range(50)]
