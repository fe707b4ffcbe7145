# float.c as gcc 12.2.0 -Og compiles it, made by npm run library.

	.text
	.type	expand, @function
expand:
	movq	%rdi, %r9
	movl	%esi, %edi
# float.c:20: for (; !(mantissa & 1); mantissa >>= 1)
	jmp	.L2
.L3:
# float.c:21: exponent++;
	addl	$1, %edi
# float.c:20: for (; !(mantissa & 1); mantissa >>= 1)
	shrq	%r9
.L2:
# float.c:20: for (; !(mantissa & 1); mantissa >>= 1)
	testb	$1, %r9b
	je	.L3
# float.c:22: first = last = POINT;
	movl	$560, last(%rip)
# float.c:22: first = last = POINT;
	movl	$560, first(%rip)
# float.c:23: for (; mantissa; mantissa /= BASE)
	jmp	.L4
.L5:
# float.c:24: words[--first] = mantissa % BASE;
	movq	%r9, %rdx
	shrq	$9, %rdx
	movabsq	$19342813113834067, %rcx
	movq	%rdx, %rax
	mulq	%rcx
	movq	%rdx, %rax
	shrq	$11, %rax
	imulq	$1000000000, %rax, %rcx
	movq	%r9, %rax
	subq	%rcx, %rax
# float.c:24: words[--first] = mantissa % BASE;
	movl	first(%rip), %ecx
	subl	$1, %ecx
# float.c:24: words[--first] = mantissa % BASE;
	movl	%ecx, first(%rip)
	movslq	%ecx, %rcx
	movl	%eax, words(,%rcx,4)
# float.c:23: for (; mantissa; mantissa /= BASE)
	shrq	$11, %rdx
	movq	%rdx, %r9
.L4:
# float.c:23: for (; mantissa; mantissa /= BASE)
	testq	%r9, %r9
	jne	.L5
	jmp	.L6
.L8:
# float.c:29: carry += (uint64_t)words[i] << step;
	movslq	%r8d, %r10
# float.c:29: carry += (uint64_t)words[i] << step;
	movl	words(,%r10,4), %esi
# float.c:29: carry += (uint64_t)words[i] << step;
	salq	%cl, %rsi
# float.c:29: carry += (uint64_t)words[i] << step;
	addq	%rdx, %rsi
# float.c:30: words[i] = carry % BASE;
	movq	%rsi, %rdx
	shrq	$9, %rdx
	movabsq	$19342813113834067, %r11
	movq	%rdx, %rax
	mulq	%r11
	movq	%rdx, %rax
	shrq	$11, %rax
	imulq	$1000000000, %rax, %r11
	movq	%rsi, %rax
	subq	%r11, %rax
# float.c:30: words[i] = carry % BASE;
	movl	%eax, words(,%r10,4)
# float.c:31: carry /= BASE;
	shrq	$11, %rdx
# float.c:28: for (int i = last; i-- > first;) {
	movl	%r8d, %eax
.L7:
# float.c:28: for (int i = last; i-- > first;) {
	leal	-1(%rax), %r8d
# float.c:28: for (int i = last; i-- > first;) {
	movl	first(%rip), %esi
	cmpl	%eax, %esi
	jl	.L8
# float.c:33: if (carry)
	testq	%rdx, %rdx
	je	.L9
# float.c:34: words[--first] = carry;
	subl	$1, %esi
# float.c:34: words[--first] = carry;
	movl	%esi, first(%rip)
	movslq	%esi, %rsi
	movl	%edx, words(,%rsi,4)
.L9:
# float.c:35: exponent -= step;
	subl	%ecx, %edi
.L6:
# float.c:25: while (exponent > 0) {
	testl	%edi, %edi
	jle	.L11
# float.c:26: int step = exponent < 29 ? exponent : 29;
	movl	$29, %ecx
	cmpl	%ecx, %edi
	cmovle	%edi, %ecx
# float.c:27: uint64_t carry = 0;
	movq	%r9, %rdx
# float.c:28: for (int i = last; i-- > first;) {
	movl	$560, %eax
# float.c:28: for (int i = last; i-- > first;) {
	jmp	.L7
.L20:
# float.c:38: int step = -exponent < 9 ? -exponent : 9;
	movl	$9, %ecx
	jmp	.L12
.L14:
# float.c:41: uint32_t word = words[i];
	movslq	%edx, %r9
	movl	words(,%r9,4), %r8d
# float.c:42: words[i] = (word >> step) + rest;
	movl	%r8d, %esi
	shrl	%cl, %esi
# float.c:42: words[i] = (word >> step) + rest;
	addl	%esi, %eax
# float.c:42: words[i] = (word >> step) + rest;
	movl	%eax, words(,%r9,4)
# float.c:44: rest = (word & ((1 << step) - 1)) * (BASE >> step);
	movl	$1, %eax
	sall	%cl, %eax
# float.c:44: rest = (word & ((1 << step) - 1)) * (BASE >> step);
	subl	$1, %eax
# float.c:44: rest = (word & ((1 << step) - 1)) * (BASE >> step);
	andl	%r8d, %eax
# float.c:44: rest = (word & ((1 << step) - 1)) * (BASE >> step);
	movl	$1000000000, %esi
	sarl	%cl, %esi
# float.c:44: rest = (word & ((1 << step) - 1)) * (BASE >> step);
	imull	%esi, %eax
# float.c:40: for (int i = first; i < last; i++) {
	addl	$1, %edx
.L13:
# float.c:40: for (int i = first; i < last; i++) {
	movl	last(%rip), %esi
	cmpl	%edx, %esi
	jg	.L14
# float.c:46: if (rest)
	testl	%eax, %eax
	je	.L16
# float.c:47: words[last++] = rest;
	leal	1(%rsi), %edx
	movl	%edx, last(%rip)
# float.c:47: words[last++] = rest;
	movslq	%esi, %rsi
	movl	%eax, words(,%rsi,4)
	jmp	.L16
.L18:
# float.c:49: first++;
	addl	$1, %eax
	movl	%eax, first(%rip)
.L16:
# float.c:48: while (first < last && first < POINT && !words[first])
	movl	first(%rip), %eax
# float.c:48: while (first < last && first < POINT && !words[first])
	cmpl	last(%rip), %eax
	jge	.L17
# float.c:48: while (first < last && first < POINT && !words[first])
	cmpl	$559, %eax
	jg	.L17
# float.c:48: while (first < last && first < POINT && !words[first])
	movslq	%eax, %rdx
# float.c:48: while (first < last && first < POINT && !words[first])
	cmpl	$0, words(,%rdx,4)
	je	.L18
.L17:
# float.c:50: exponent += step;
	addl	%ecx, %edi
.L11:
# float.c:37: while (exponent < 0) {
	testl	%edi, %edi
	jns	.L21
# float.c:38: int step = -exponent < 9 ? -exponent : 9;
	cmpl	$-8, %edi
	jl	.L20
# float.c:38: int step = -exponent < 9 ? -exponent : 9;
	movl	%edi, %ecx
	negl	%ecx
.L12:
# float.c:40: for (int i = first; i < last; i++) {
	movl	first(%rip), %edx
# float.c:39: uint32_t rest = 0;
	movl	$0, %eax
# float.c:40: for (int i = first; i < last; i++) {
	jmp	.L13
.L21:
# float.c:52: }
	ret	
	.size	expand, .-expand
	.type	trim, @function
trim:
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	jmp	.L23
.L25:
# float.c:56: count--;
	movl	%eax, count(%rip)
.L23:
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	movl	count(%rip), %eax
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	testl	%eax, %eax
	jle	.L22
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	subl	$1, %eax
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	movslq	%eax, %rdx
# float.c:55: while (count > 0 && digits[count - 1] == 0)
	cmpb	$0, digits(%rdx)
	je	.L25
.L22:
# float.c:57: }
	ret	
	.size	trim, .-trim
	.type	split, @function
split:
# float.c:60: count = 0;
	movl	$0, count(%rip)
# float.c:61: point = 9 * (POINT - first);
	movl	first(%rip), %r8d
	movl	$560, %eax
	subl	%r8d, %eax
# float.c:61: point = 9 * (POINT - first);
	leal	(%rax,%rax,8), %eax
# float.c:61: point = 9 * (POINT - first);
	movl	%eax, point(%rip)
# float.c:62: for (int i = first; i < last; i++)
	jmp	.L27
.L29:
# float.c:68: digits[count++] = digit;
	leal	1(%rdx), %edi
	movl	%edi, count(%rip)
# float.c:68: digits[count++] = digit;
	movslq	%edx, %rdx
	movb	%al, digits(%rdx)
.L30:
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	movl	%esi, %eax
	movl	$0, %edx
	divl	%ecx
	movl	%edx, %esi
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	movl	%ecx, %ecx
	movl	$3435973837, %eax
	imulq	%rax, %rcx
	shrq	$35, %rcx
.L28:
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	testl	%ecx, %ecx
	je	.L33
# float.c:64: char digit = word / unit;
	movl	%esi, %eax
	movl	$0, %edx
	divl	%ecx
# float.c:65: if (count == 0 && digit == 0)
	movl	count(%rip), %edx
# float.c:65: if (count == 0 && digit == 0)
	testl	%edx, %edx
	jne	.L29
# float.c:65: if (count == 0 && digit == 0)
	testb	%al, %al
	jne	.L29
# float.c:66: point--;
	subl	$1, point(%rip)
	jmp	.L30
.L33:
# float.c:62: for (int i = first; i < last; i++)
	addl	$1, %r8d
.L27:
# float.c:62: for (int i = first; i < last; i++)
	cmpl	%r8d, last(%rip)
	jle	.L34
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	movslq	%r8d, %rax
	movl	words(,%rax,4), %esi
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	movl	$100000000, %ecx
# float.c:63: for (uint32_t word = words[i], unit = BASE / 10; unit; word %= unit, unit /= 10) {
	jmp	.L28
.L34:
# float.c:70: trim();
	call	trim
# float.c:71: }
	ret	
	.size	split, .-split
	.type	roundTo, @function
roundTo:
# float.c:75: if (keep >= count)
	movslq	count(%rip), %rax
# float.c:75: if (keep >= count)
	cmpq	%rdi, %rax
	jle	.L35
# float.c:78: if (keep >= 0) {
	testq	%rdi, %rdi
	js	.L44
# float.c:79: int odd = keep > 0 && digits[keep - 1] & 1;
	jle	.L45
# float.c:79: int odd = keep > 0 && digits[keep - 1] & 1;
	testb	$1, digits-1(%rdi)
	jne	.L46
# float.c:79: int odd = keep > 0 && digits[keep - 1] & 1;
	movl	$0, %edx
	jmp	.L38
.L45:
	movl	$0, %edx
.L38:
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	movzbl	digits(%rdi), %ecx
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	cmpb	$5, %cl
	jg	.L47
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	je	.L50
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	movl	$0, %edx
	jmp	.L37
.L46:
# float.c:79: int odd = keep > 0 && digits[keep - 1] & 1;
	movl	$1, %edx
	jmp	.L38
.L50:
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	testl	%edx, %edx
	jne	.L37
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	leaq	1(%rdi), %rdx
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	cmpq	%rdx, %rax
	jg	.L49
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	movl	$0, %edx
	jmp	.L37
.L44:
# float.c:77: int up = 0;
	movl	$0, %edx
.L37:
# float.c:82: count = keep < 0 ? 0 : keep;
	testq	%rdi, %rdi
	movl	$0, %eax
	cmovs	%rax, %rdi
# float.c:82: count = keep < 0 ? 0 : keep;
	movl	%edi, count(%rip)
# float.c:83: if (up) {
	testl	%edx, %edx
	jne	.L39
.L40:
# float.c:93: trim();
	call	trim
.L35:
# float.c:94: }
	ret	
.L47:
# float.c:80: up = digits[keep] > 5 || (digits[keep] == 5 && (odd || count > keep + 1));
	movl	$1, %edx
	jmp	.L37
.L49:
	movl	$1, %edx
	jmp	.L37
.L39:
# float.c:84: while (count > 0 && digits[count - 1] == 9)
	movl	count(%rip), %eax
# float.c:84: while (count > 0 && digits[count - 1] == 9)
	testl	%eax, %eax
	jle	.L41
# float.c:84: while (count > 0 && digits[count - 1] == 9)
	leal	-1(%rax), %edx
# float.c:84: while (count > 0 && digits[count - 1] == 9)
	movslq	%edx, %rcx
# float.c:84: while (count > 0 && digits[count - 1] == 9)
	cmpb	$9, digits(%rcx)
	jne	.L41
# float.c:85: count--;
	movl	%edx, count(%rip)
	jmp	.L39
.L41:
# float.c:86: if (count > 0)
	testl	%eax, %eax
	jle	.L43
# float.c:87: digits[count - 1]++;
	subl	$1, %eax
# float.c:87: digits[count - 1]++;
	cltq
# float.c:87: digits[count - 1]++;
	movzbl	digits(%rax), %esi
	leal	1(%rsi), %edx
	movb	%dl, digits(%rax)
	jmp	.L40
.L43:
# float.c:89: digits[count++] = 1;
	leal	1(%rax), %edx
	movl	%edx, count(%rip)
# float.c:89: digits[count++] = 1;
	cltq
	movb	$1, digits(%rax)
# float.c:90: point++;
	addl	$1, point(%rip)
	jmp	.L40
	.size	roundTo, .-roundTo
	.type	prefixOf, @function
prefixOf:
# float.c:103: if (negative || how->sign || how->space)
	testl	%esi, %esi
	jne	.L56
# float.c:103: if (negative || how->sign || how->space)
	testl	$16776960, (%rdi)
	je	.L57
# float.c:104: *end++ = negative ? '-' : how->sign ? '+' : ' ';
	cmpb	$0, 1(%rdi)
	je	.L58
# float.c:104: *end++ = negative ? '-' : how->sign ? '+' : ' ';
	movl	$43, %eax
	jmp	.L52
.L56:
	movl	$45, %eax
.L52:
# float.c:104: *end++ = negative ? '-' : how->sign ? '+' : ' ';
	movb	%al, prefix.0(%rip)
# float.c:104: *end++ = negative ? '-' : how->sign ? '+' : ' ';
	movl	$prefix.0+1, %eax
.L53:
# float.c:105: if (hexadecimal) {
	testl	%edx, %edx
	je	.L54
# float.c:106: *end++ = '0';
	movb	$48, (%rax)
# float.c:107: *end++ = how->letter == 'A' ? 'X' : 'x';
	cmpb	$65, 16(%rdi)
	je	.L60
	movl	$120, %edx
.L55:
# float.c:107: *end++ = how->letter == 'A' ? 'X' : 'x';
	movb	%dl, 1(%rax)
# float.c:107: *end++ = how->letter == 'A' ? 'X' : 'x';
	leaq	2(%rax), %rax
.L54:
# float.c:109: *end = 0;
	movb	$0, (%rax)
# float.c:111: }
	movl	$prefix.0, %eax
	ret	
.L58:
# float.c:104: *end++ = negative ? '-' : how->sign ? '+' : ' ';
	movl	$32, %eax
	jmp	.L52
.L57:
# float.c:102: char *end = prefix;
	movl	$prefix.0, %eax
	jmp	.L53
.L60:
# float.c:107: *end++ = how->letter == 'A' ? 'X' : 'x';
	movl	$88, %edx
	jmp	.L55
	.size	prefixOf, .-prefixOf
	.type	exponentText, @function
exponentText:
	movq	%rdi, %r8
	movl	%ecx, %r9d
# float.c:130: *end++ = letter;
	movb	%sil, (%rdi)
# float.c:131: *end++ = exponent < 0 ? '-' : '+';
	testl	%edx, %edx
	js	.L69
	movl	$43, %ecx
.L62:
# float.c:131: *end++ = exponent < 0 ? '-' : '+';
	leaq	2(%r8), %rax
# float.c:131: *end++ = exponent < 0 ? '-' : '+';
	movb	%cl, 1(%r8)
# float.c:132: unsigned size = exponent < 0 ? -exponent : exponent;
	movl	%edx, %ecx
	negl	%ecx
	cmovs	%edx, %ecx
# float.c:134: for (unsigned unit = 10; size >= unit; unit *= 10)
	movl	$10, %edx
# float.c:133: int places = 1;
	movl	$1, %esi
# float.c:134: for (unsigned unit = 10; size >= unit; unit *= 10)
	jmp	.L63
.L69:
# float.c:131: *end++ = exponent < 0 ? '-' : '+';
	movl	$45, %ecx
	jmp	.L62
.L64:
# float.c:135: places++;
	addl	$1, %esi
# float.c:134: for (unsigned unit = 10; size >= unit; unit *= 10)
	leal	(%rdx,%rdx,4), %edx
	addl	%edx, %edx
.L63:
# float.c:134: for (unsigned unit = 10; size >= unit; unit *= 10)
	cmpl	%edx, %ecx
	jnb	.L64
# float.c:136: if (places < least)
	cmpl	%r9d, %esi
	jl	.L65
	movl	%esi, %r9d
.L65:
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	movl	%r9d, %edx
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	jmp	.L66
.L67:
# float.c:139: end[place] = '0' + size % 10;
	movl	%ecx, %edx
	movl	$3435973837, %esi
	imulq	%rsi, %rdx
	shrq	$35, %rdx
	movl	%edx, %r10d
	leal	(%rdx,%rdx,4), %esi
	addl	%esi, %esi
	subl	%esi, %ecx
	movl	%ecx, %edx
# float.c:139: end[place] = '0' + size % 10;
	movslq	%edi, %rcx
# float.c:139: end[place] = '0' + size % 10;
	addl	$48, %edx
# float.c:139: end[place] = '0' + size % 10;
	movb	%dl, (%rax,%rcx)
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	movl	%r10d, %ecx
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	movl	%edi, %edx
.L66:
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	leal	-1(%rdx), %edi
# float.c:138: for (int place = places; place-- > 0; size /= 10)
	testl	%edx, %edx
	jg	.L67
# float.c:140: return end + places - text;
	movslq	%r9d, %r9
	addq	%r9, %rax
# float.c:140: return end + places - text;
	subl	%r8d, %eax
# float.c:141: }
	ret	
	.size	exponentText, .-exponentText
	.type	begin, @function
begin:
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %r14
	movq	%rsi, %r12
	movq	%rdx, %rbx
# float.c:115: long sign = 0;
	movl	$0, %eax
# float.c:116: while (prefix[sign])
	jmp	.L71
.L72:
# float.c:117: sign++;
	addq	$1, %rax
.L71:
# float.c:116: while (prefix[sign])
	movq	%rax, %rbp
# float.c:116: while (prefix[sign])
	cmpb	$0, (%rbx,%rax)
	jne	.L72
# float.c:118: long free = how->width - sign - length;
	movslq	8(%r12), %r13
# float.c:118: long free = how->width - sign - length;
	subq	%rax, %r13
# float.c:118: long free = how->width - sign - length;
	subq	%rcx, %r13
# float.c:119: if (!how->left && !how->zero)
	cmpb	$0, (%r12)
	jne	.L73
# float.c:119: if (!how->left && !how->zero)
	cmpb	$0, 4(%r12)
	je	.L78
.L73:
# float.c:121: __lab_put(sink, prefix, sign);
	movq	%rbp, %rdx
	movq	%rbx, %rsi
	movq	%r14, %rdi
	call	__lab_put
# float.c:122: if (!how->left && how->zero)
	cmpb	$0, (%r12)
	jne	.L74
# float.c:122: if (!how->left && how->zero)
	cmpb	$0, 4(%r12)
	jne	.L79
.L74:
# float.c:124: return how->left ? free : 0;
	cmpb	$0, (%r12)
	jne	.L70
	movl	$0, %r13d
.L70:
# float.c:125: }
	movq	%r13, %rax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret	
.L78:
# float.c:120: __lab_pad(sink, ' ', free);
	movq	%r13, %rdx
	movl	$32, %esi
	movq	%r14, %rdi
	call	__lab_pad
	jmp	.L73
.L79:
# float.c:123: __lab_pad(sink, '0', free);
	movq	%r13, %rdx
	movl	$48, %esi
	movq	%r14, %rdi
	call	__lab_pad
	jmp	.L74
	.size	begin, .-begin
	.section	.rodata
.LC0:
	.string	"0123456789ABCDEF"
.LC1:
	.string	"0123456789abcdef"
.LC2:
	.string	"."
	.text
	.type	hexadecimal, @function
hexadecimal:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$72, %rsp
	movq	%rdi, %r12
	movq	%rsi, 8(%rsp)
	movl	%edx, 44(%rsp)
	movq	%rcx, %rbp
	movl	%r8d, %edx
# float.c:174: const char *names = how->letter == 'A' ? "0123456789ABCDEF" : "0123456789abcdef";
	movzbl	16(%rsi), %edi
# float.c:174: const char *names = how->letter == 'A' ? "0123456789ABCDEF" : "0123456789abcdef";
	cmpb	$65, %dil
	je	.L108
	movl	$.LC1, %r15d
.L81:
# float.c:175: int bits = how->wide ? 60 : 52, places = bits / 4;
	movq	8(%rsp), %rax
	movzbl	5(%rax), %r8d
# float.c:175: int bits = how->wide ? 60 : 52, places = bits / 4;
	testb	%r8b, %r8b
	je	.L101
# float.c:175: int bits = how->wide ? 60 : 52, places = bits / 4;
	movl	$60, %r13d
.L82:
# float.c:175: int bits = how->wide ? 60 : 52, places = bits / 4;
	movl	%r13d, %esi
	shrl	$2, %esi
	movl	%esi, %ebx
# float.c:177: if (how->wide)
	testb	%r8b, %r8b
	je	.L83
# float.c:178: exponent -= mantissa ? 3 : 0;
	testq	%rbp, %rbp
	je	.L102
	movl	$3, %eax
.L84:
# float.c:178: exponent -= mantissa ? 3 : 0;
	subl	%eax, %edx
.L85:
# float.c:182: uint64_t lower = mantissa & ((1ul << bits) - 1);
	movq	$-1, %rax
	movl	%r13d, %ecx
	salq	%cl, %rax
	notq	%rax
# float.c:182: uint64_t lower = mantissa & ((1ul << bits) - 1);
	movq	%rax, %r14
	andq	%rbp, %r14
# float.c:183: if (how->precision >= 0 && how->precision < places) {
	movq	8(%rsp), %rcx
	movl	12(%rcx), %r9d
# float.c:183: if (how->precision >= 0 && how->precision < places) {
	testl	%r9d, %r9d
	js	.L88
# float.c:183: if (how->precision >= 0 && how->precision < places) {
	cmpl	%esi, %r9d
	jge	.L88
# float.c:184: int cut = 4 * (places - how->precision);
	subl	%r9d, %esi
# float.c:184: int cut = 4 * (places - how->precision);
	leal	0(,%rsi,4), %ecx
# float.c:185: uint64_t unit = 1ul << cut, rest = mantissa & (unit - 1);
	movl	$1, %esi
	salq	%cl, %rsi
	movq	%rsi, %rcx
# float.c:185: uint64_t unit = 1ul << cut, rest = mantissa & (unit - 1);
	leaq	-1(%rsi), %rsi
# float.c:185: uint64_t unit = 1ul << cut, rest = mantissa & (unit - 1);
	andq	%rbp, %rsi
# float.c:186: mantissa -= rest;
	subq	%rsi, %rbp
# float.c:187: if (rest > unit / 2 || (rest == unit / 2 && mantissa & unit)) {
	movq	%rcx, %r10
	shrq	%r10
# float.c:187: if (rest > unit / 2 || (rest == unit / 2 && mantissa & unit)) {
	cmpq	%rsi, %r10
	jb	.L89
# float.c:187: if (rest > unit / 2 || (rest == unit / 2 && mantissa & unit)) {
	je	.L109
.L90:
# float.c:195: lower = mantissa & ((1ul << bits) - 1);
	andq	%rbp, %rax
	movq	%rax, %r14
# float.c:196: places = how->precision;
	movl	%r9d, %ebx
# float.c:183: if (how->precision >= 0 && how->precision < places) {
	jmp	.L91
.L108:
# float.c:174: const char *names = how->letter == 'A' ? "0123456789ABCDEF" : "0123456789abcdef";
	movl	$.LC0, %r15d
	jmp	.L81
.L101:
# float.c:175: int bits = how->wide ? 60 : 52, places = bits / 4;
	movl	$52, %r13d
	jmp	.L82
.L102:
# float.c:178: exponent -= mantissa ? 3 : 0;
	movl	$0, %eax
	jmp	.L84
.L83:
# float.c:180: for (mantissa >>= 11; exponent < -1022; exponent++)
	shrq	$11, %rbp
# float.c:180: for (mantissa >>= 11; exponent < -1022; exponent++)
	jmp	.L86
.L87:
# float.c:181: mantissa >>= 1;
	shrq	%rbp
# float.c:180: for (mantissa >>= 11; exponent < -1022; exponent++)
	addl	$1, %edx
.L86:
# float.c:180: for (mantissa >>= 11; exponent < -1022; exponent++)
	cmpl	$-1022, %edx
	jl	.L87
	jmp	.L85
.L109:
# float.c:187: if (rest > unit / 2 || (rest == unit / 2 && mantissa & unit)) {
	testq	%rbp, %rcx
	je	.L90
.L89:
# float.c:188: mantissa += unit;
	addq	%rcx, %rbp
# float.c:190: if (how->wide && mantissa < unit) {
	testb	%r8b, %r8b
	je	.L90
# float.c:190: if (how->wide && mantissa < unit) {
	cmpq	%rcx, %rbp
	jnb	.L90
# float.c:192: exponent += 4;
	addl	$4, %edx
# float.c:191: mantissa = 1ul << 60;
	movabsq	$1152921504606846976, %rbp
	jmp	.L90
.L88:
# float.c:197: } else if (how->precision < 0)
	testl	%r9d, %r9d
	js	.L92
.L91:
# float.c:201: int size = exponentText(text, how->letter == 'A' ? 'P' : 'p', exponent, 1);
	cmpb	$65, %dil
	je	.L110
	movl	$112, %esi
.L94:
# float.c:201: int size = exponentText(text, how->letter == 'A' ? 'P' : 'p', exponent, 1);
	movl	$1, %ecx
	leaq	56(%rsp), %rdi
	call	exponentText
	movl	%eax, 28(%rsp)
# float.c:202: long more = how->precision > places ? how->precision - places : 0;
	movq	8(%rsp), %rax
	movl	12(%rax), %eax
# float.c:202: long more = how->precision > places ? how->precision - places : 0;
	cmpl	%ebx, %eax
	jle	.L104
# float.c:202: long more = how->precision > places ? how->precision - places : 0;
	subl	%ebx, %eax
# float.c:202: long more = how->precision > places ? how->precision - places : 0;
	cltq
	movq	%rax, 16(%rsp)
.L95:
# float.c:203: int dot = places + more > 0 || how->alternate;
	movslq	%ebx, %rax
	movq	16(%rsp), %rdi
	addq	%rdi, %rax
# float.c:203: int dot = places + more > 0 || how->alternate;
	testq	%rax, %rax
	jle	.L111
# float.c:203: int dot = places + more > 0 || how->alternate;
	movl	$1, 40(%rsp)
.L96:
# float.c:204: long behind = begin(sink, how, prefixOf(how, negative, 1), 1 + dot + places + more + size);
	movl	40(%rsp), %eax
	leal	1(%rbx,%rax), %eax
	cltq
# float.c:204: long behind = begin(sink, how, prefixOf(how, negative, 1), 1 + dot + places + more + size);
	movq	16(%rsp), %rdi
	addq	%rdi, %rax
# float.c:204: long behind = begin(sink, how, prefixOf(how, negative, 1), 1 + dot + places + more + size);
	movslq	28(%rsp), %rdx
	leaq	(%rdx,%rax), %rdi
	movq	%rdi, 32(%rsp)
	movl	$1, %edx
	movl	44(%rsp), %esi
	movq	8(%rsp), %rdi
	call	prefixOf
	movq	%rax, %rdx
	movq	32(%rsp), %rcx
	movq	8(%rsp), %rsi
	movq	%r12, %rdi
	call	begin
	movq	%rax, 8(%rsp)
# float.c:205: __lab_put(sink, names + (mantissa >> bits), 1);
	movl	%r13d, %ecx
	shrq	%cl, %rbp
# float.c:205: __lab_put(sink, names + (mantissa >> bits), 1);
	leaq	(%r15,%rbp), %rsi
	movl	$1, %edx
	movq	%r12, %rdi
	call	__lab_put
# float.c:206: if (dot)
	cmpl	$0, 40(%rsp)
	jne	.L112
.L97:
# float.c:203: int dot = places + more > 0 || how->alternate;
	movl	$1, %ebp
	jmp	.L98
.L93:
# float.c:199: places--;
	subl	$1, %ebx
.L92:
# float.c:198: while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
	testl	%ebx, %ebx
	jle	.L91
# float.c:198: while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
	leal	0(,%rbx,4), %eax
# float.c:198: while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
	movl	%r13d, %ecx
	subl	%eax, %ecx
# float.c:198: while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
	movq	%r14, %rax
	shrq	%cl, %rax
# float.c:198: while (places > 0 && !((lower >> (bits - 4 * places)) & 15))
	testb	$15, %al
	je	.L93
	jmp	.L91
.L110:
# float.c:201: int size = exponentText(text, how->letter == 'A' ? 'P' : 'p', exponent, 1);
	movl	$80, %esi
	jmp	.L94
.L104:
# float.c:202: long more = how->precision > places ? how->precision - places : 0;
	movq	$0, 16(%rsp)
	jmp	.L95
.L111:
# float.c:203: int dot = places + more > 0 || how->alternate;
	movq	8(%rsp), %rax
	cmpb	$0, 3(%rax)
	je	.L106
# float.c:203: int dot = places + more > 0 || how->alternate;
	movl	$1, 40(%rsp)
	jmp	.L96
.L106:
	movl	$0, 40(%rsp)
	jmp	.L96
.L112:
# float.c:207: __lab_put(sink, ".", 1);
	movl	$1, %edx
	movl	$.LC2, %esi
	movq	%r12, %rdi
	call	__lab_put
	jmp	.L97
.L99:
# float.c:209: __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
	leal	0(,%rbp,4), %eax
# float.c:209: __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
	movl	%r13d, %ecx
	subl	%eax, %ecx
# float.c:209: __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
	movq	%r14, %rsi
	shrq	%cl, %rsi
# float.c:209: __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
	andl	$15, %esi
# float.c:209: __lab_put(sink, names + ((lower >> (bits - 4 * i)) & 15), 1);
	addq	%r15, %rsi
	movl	$1, %edx
	movq	%r12, %rdi
	call	__lab_put
# float.c:208: for (int i = 1; i <= places; i++)
	addl	$1, %ebp
.L98:
# float.c:208: for (int i = 1; i <= places; i++)
	cmpl	%ebp, %ebx
	jge	.L99
# float.c:210: __lab_pad(sink, '0', more);
	movq	16(%rsp), %rdx
	movl	$48, %esi
	movq	%r12, %rdi
	call	__lab_pad
# float.c:211: __lab_put(sink, text, size);
	movslq	28(%rsp), %rdx
	leaq	56(%rsp), %rsi
	movq	%r12, %rdi
	call	__lab_put
# float.c:212: __lab_pad(sink, ' ', behind);
	movq	8(%rsp), %rdx
	movl	$32, %esi
	movq	%r12, %rdi
	call	__lab_pad
# float.c:213: }
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	hexadecimal, .-hexadecimal
	.type	digitAt, @function
digitAt:
	subq	$8, %rsp
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	testq	%rsi, %rsi
	js	.L115
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movslq	count(%rip), %rax
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	cmpq	%rsi, %rax
	jle	.L116
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movzbl	digits(%rsi), %esi
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	addl	$48, %esi
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movsbl	%sil, %esi
	jmp	.L114
.L115:
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movl	$48, %esi
.L114:
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movl	$1, %edx
	call	__lab_pad
# float.c:98: }
	addq	$8, %rsp
	ret	
.L116:
# float.c:97: __lab_pad(sink, index < 0 || index >= count ? '0' : '0' + digits[index], 1);
	movl	$48, %esi
	jmp	.L114
	.size	digitAt, .-digitAt
	.type	scientific, @function
scientific:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$40, %rsp
	movq	%rdi, %rbx
	movq	%rsi, %r13
	movl	%edx, 12(%rsp)
	movq	%rcx, %rbp
# float.c:158: int capital = how->letter == 'E' || how->letter == 'G';
	movzbl	16(%rsi), %edx
# float.c:158: int capital = how->letter == 'E' || how->letter == 'G';
	cmpb	$69, %dl
	sete	%al
	cmpb	$71, %dl
	sete	%dl
	orl	%edx, %eax
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	movl	count(%rip), %edx
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	testl	%edx, %edx
	je	.L119
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	movl	point(%rip), %ecx
	leal	-1(%rcx), %edx
.L119:
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	testb	%al, %al
	je	.L125
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	movl	$69, %esi
.L120:
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	movl	$2, %ecx
	leaq	24(%rsp), %rdi
	call	exponentText
	movl	%eax, %r12d
# float.c:160: int dot = precision > 0 || how->alternate;
	testq	%rbp, %rbp
	jle	.L129
# float.c:160: int dot = precision > 0 || how->alternate;
	movl	$1, %r15d
.L121:
# float.c:161: long behind = begin(sink, how, prefixOf(how, negative, 0), 1 + dot + precision + size);
	leal	1(%r15), %eax
	cltq
# float.c:161: long behind = begin(sink, how, prefixOf(how, negative, 0), 1 + dot + precision + size);
	addq	%rbp, %rax
# float.c:161: long behind = begin(sink, how, prefixOf(how, negative, 0), 1 + dot + precision + size);
	movslq	%r12d, %r14
	addq	%rax, %r14
	movl	$0, %edx
	movl	12(%rsp), %esi
	movq	%r13, %rdi
	call	prefixOf
	movq	%rax, %rdx
	movq	%r14, %rcx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	begin
	movq	%rax, %r14
# float.c:162: digitAt(sink, 0);
	movl	$0, %esi
	movq	%rbx, %rdi
	call	digitAt
# float.c:163: if (dot)
	testl	%r15d, %r15d
	jne	.L130
.L122:
# float.c:160: int dot = precision > 0 || how->alternate;
	movl	$1, %r13d
	jmp	.L123
.L125:
# float.c:159: int size = exponentText(exponent, capital ? 'E' : 'e', count ? point - 1 : 0, 2);
	movl	$101, %esi
	jmp	.L120
.L129:
# float.c:160: int dot = precision > 0 || how->alternate;
	cmpb	$0, 3(%r13)
	je	.L127
# float.c:160: int dot = precision > 0 || how->alternate;
	movl	$1, %r15d
	jmp	.L121
.L127:
	movl	$0, %r15d
	jmp	.L121
.L130:
# float.c:164: __lab_put(sink, ".", 1);
	movl	$1, %edx
	movl	$.LC2, %esi
	movq	%rbx, %rdi
	call	__lab_put
	jmp	.L122
.L124:
# float.c:166: digitAt(sink, i);
	movq	%r13, %rsi
	movq	%rbx, %rdi
	call	digitAt
# float.c:165: for (long i = 1; i <= precision; i++)
	addq	$1, %r13
.L123:
# float.c:165: for (long i = 1; i <= precision; i++)
	cmpq	%rbp, %r13
	jle	.L124
# float.c:167: __lab_put(sink, exponent, size);
	movslq	%r12d, %rdx
	leaq	24(%rsp), %rsi
	movq	%rbx, %rdi
	call	__lab_put
# float.c:168: __lab_pad(sink, ' ', behind);
	movq	%r14, %rdx
	movl	$32, %esi
	movq	%rbx, %rdi
	call	__lab_pad
# float.c:169: }
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	scientific, .-scientific
	.type	fixed, @function
fixed:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
	movq	%rdi, %rbp
	movq	%rsi, %r13
	movl	%edx, %esi
	movq	%rcx, %r12
# float.c:144: long whole = point > 0 ? point : 1;
	movl	point(%rip), %r15d
	testl	%r15d, %r15d
	movl	$1, %eax
	cmovle	%eax, %r15d
# float.c:144: long whole = point > 0 ? point : 1;
	movslq	%r15d, %r15
# float.c:145: int dot = precision > 0 || how->alternate;
	testq	%rcx, %rcx
	jle	.L141
	movl	$1, %r14d
.L132:
# float.c:146: long behind = begin(sink, how, prefixOf(how, negative, 0), whole + dot + precision);
	movslq	%r14d, %rbx
	addq	%r15, %rbx
# float.c:146: long behind = begin(sink, how, prefixOf(how, negative, 0), whole + dot + precision);
	addq	%r12, %rbx
	movl	$0, %edx
	movq	%r13, %rdi
	call	prefixOf
	movq	%rax, %rdx
	movq	%rbx, %rcx
	movq	%r13, %rsi
	movq	%rbp, %rdi
	call	begin
	movq	%rax, %r13
# float.c:147: for (long i = point - whole; i < point; i++)
	movslq	point(%rip), %rbx
# float.c:147: for (long i = point - whole; i < point; i++)
	subq	%r15, %rbx
# float.c:147: for (long i = point - whole; i < point; i++)
	jmp	.L133
.L141:
# float.c:145: int dot = precision > 0 || how->alternate;
	cmpb	$0, 3(%r13)
	je	.L139
# float.c:145: int dot = precision > 0 || how->alternate;
	movl	$1, %r14d
	jmp	.L132
.L139:
	movl	$0, %r14d
	jmp	.L132
.L134:
# float.c:148: digitAt(sink, i);
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	digitAt
# float.c:147: for (long i = point - whole; i < point; i++)
	addq	$1, %rbx
.L133:
# float.c:147: for (long i = point - whole; i < point; i++)
	movslq	point(%rip), %rax
	cmpq	%rbx, %rax
	jg	.L134
# float.c:149: if (dot)
	testl	%r14d, %r14d
	jne	.L142
.L135:
# float.c:151: for (long i = point; i < point + precision; i++)
	movslq	point(%rip), %rbx
# float.c:151: for (long i = point; i < point + precision; i++)
	jmp	.L136
.L142:
# float.c:150: __lab_put(sink, ".", 1);
	movl	$1, %edx
	movl	$.LC2, %esi
	movq	%rbp, %rdi
	call	__lab_put
	jmp	.L135
.L137:
# float.c:152: digitAt(sink, i);
	movq	%rbx, %rsi
	movq	%rbp, %rdi
	call	digitAt
# float.c:151: for (long i = point; i < point + precision; i++)
	addq	$1, %rbx
.L136:
# float.c:151: for (long i = point; i < point + precision; i++)
	movslq	point(%rip), %rax
	addq	%r12, %rax
# float.c:151: for (long i = point; i < point + precision; i++)
	cmpq	%rbx, %rax
	jg	.L137
# float.c:153: __lab_pad(sink, ' ', behind);
	movq	%r13, %rdx
	movl	$32, %esi
	movq	%rbp, %rdi
	call	__lab_pad
# float.c:154: }
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret	
	.size	fixed, .-fixed
	.section	.rodata
.LC3:
	.string	"inf"
.LC4:
	.string	"nan"
.LC5:
	.string	"NAN"
.LC6:
	.string	"INF"
	.text
	.globl	__lab_float
	.type	__lab_float, @function
__lab_float:
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$56, %rsp
	movq	%rdi, %r12
	movq	%rsi, %rbp
	movq	96(%rsp), %rax
	movl	104(%rsp), %edx
# float.c:222: } number = {value};
	movq	%rax, 32(%rsp)
	movl	%edx, 40(%rsp)
	movq	%rdx, %rsi
# float.c:223: int negative = number.bits.exponent >> 15, exponent = number.bits.exponent & 0x7fff;
	movl	%edx, %ebx
	shrw	$15, %bx
# float.c:223: int negative = number.bits.exponent >> 15, exponent = number.bits.exponent & 0x7fff;
	movzwl	%bx, %ebx
# float.c:223: int negative = number.bits.exponent >> 15, exponent = number.bits.exponent & 0x7fff;
	andl	$32767, %esi
	movq	%rax, %rcx
# float.c:225: if (exponent == 0x7fff) {
	cmpl	$32767, %esi
	je	.L175
# float.c:235: if (how->letter == 'a' || how->letter == 'A') {
	movzbl	16(%rbp), %edx
# float.c:235: if (how->letter == 'a' || how->letter == 'A') {
	cmpb	$97, %dl
	sete	%al
	cmpb	$65, %dl
	sete	%dl
# float.c:235: if (how->letter == 'a' || how->letter == 'A') {
	orb	%dl, %al
	jne	.L176
# float.c:239: count = point = 0;
	movl	$0, point(%rip)
# float.c:239: count = point = 0;
	movl	$0, count(%rip)
# float.c:240: if (mantissa) {
	testq	%rcx, %rcx
	je	.L150
# float.c:241: expand(mantissa, (exponent ? exponent : 1) - 16383 - 63);
	testl	%esi, %esi
	je	.L170
# float.c:241: expand(mantissa, (exponent ? exponent : 1) - 16383 - 63);
	subl	$16446, %esi
.L151:
# float.c:241: expand(mantissa, (exponent ? exponent : 1) - 16383 - 63);
	movq	%rcx, %rdi
	call	expand
# float.c:242: split();
	call	split
.L150:
# float.c:244: long precision = how->precision < 0 ? 6 : how->precision;
	movl	12(%rbp), %r13d
# float.c:244: long precision = how->precision < 0 ? 6 : how->precision;
	testl	%r13d, %r13d
	js	.L171
# float.c:244: long precision = how->precision < 0 ? 6 : how->precision;
	movslq	%r13d, %r13
.L152:
# float.c:245: switch (how->letter) {
	movzbl	16(%rbp), %eax
# float.c:245: switch (how->letter) {
	cmpb	$101, %al
	je	.L153
# float.c:245: switch (how->letter) {
	jg	.L154
	cmpb	$69, %al
	je	.L153
	cmpb	$70, %al
	jne	.L156
.L155:
# float.c:248: roundTo(point + precision);
	movslq	point(%rip), %rdi
	addq	%r13, %rdi
	call	roundTo
# float.c:249: fixed(sink, how, negative, precision);
	movq	%r13, %rcx
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	fixed
# float.c:250: return;
	jmp	.L143
.L175:
# float.c:226: struct conversion plain = *how;
	movdqu	0(%rbp), %xmm0
	movaps	%xmm0, (%rsp)
	movl	16(%rbp), %eax
	movl	%eax, 16(%rsp)
# float.c:227: int capital = how->letter < 'a', infinite = mantissa << 1 == 0;
	movzbl	16(%rbp), %eax
# float.c:228: plain.zero = 0;
	movb	$0, 4(%rsp)
# float.c:229: const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
	addq	%rcx, %rcx
	jne	.L145
# float.c:229: const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
	cmpb	$96, %al
	jg	.L167
# float.c:229: const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
	movl	$.LC6, %r13d
.L146:
# float.c:230: long behind = begin(sink, &plain, prefixOf(how, negative, 0), 3);
	movl	$0, %edx
	movl	%ebx, %esi
	movq	%rbp, %rdi
	call	prefixOf
	movq	%rax, %rdx
	movl	$3, %ecx
	movq	%rsp, %rsi
	movq	%r12, %rdi
	call	begin
	movq	%rax, %rbx
# float.c:231: __lab_put(sink, name, 3);
	movl	$3, %edx
	movq	%r13, %rsi
	movq	%r12, %rdi
	call	__lab_put
# float.c:232: __lab_pad(sink, ' ', behind);
	movq	%rbx, %rdx
	movl	$32, %esi
	movq	%r12, %rdi
	call	__lab_pad
	jmp	.L143
.L145:
# float.c:229: const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
	cmpb	$96, %al
	jg	.L168
# float.c:229: const char *name = infinite ? (capital ? "INF" : "inf") : capital ? "NAN" : "nan";
	movl	$.LC5, %r13d
	jmp	.L146
.L167:
	movl	$.LC3, %r13d
	jmp	.L146
.L168:
	movl	$.LC4, %r13d
	jmp	.L146
.L176:
# float.c:236: hexadecimal(sink, how, negative, mantissa, mantissa ? exponent - 16383 : 0);
	testq	%rcx, %rcx
	je	.L169
# float.c:236: hexadecimal(sink, how, negative, mantissa, mantissa ? exponent - 16383 : 0);
	leal	-16383(%rsi), %r8d
.L149:
# float.c:236: hexadecimal(sink, how, negative, mantissa, mantissa ? exponent - 16383 : 0);
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	hexadecimal
.L143:
# float.c:270: }
	addq	$56, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret	
.L169:
# float.c:236: hexadecimal(sink, how, negative, mantissa, mantissa ? exponent - 16383 : 0);
	movl	$0, %r8d
	jmp	.L149
.L170:
# float.c:241: expand(mantissa, (exponent ? exponent : 1) - 16383 - 63);
	movl	$-16445, %esi
	jmp	.L151
.L171:
# float.c:244: long precision = how->precision < 0 ? 6 : how->precision;
	movl	$6, %r13d
	jmp	.L152
.L154:
# float.c:245: switch (how->letter) {
	cmpb	$102, %al
	je	.L155
.L156:
# float.c:257: if (precision == 0)
	testq	%r13, %r13
	jne	.L157
# float.c:258: precision = 1;
	movl	$1, %r13d
.L157:
# float.c:259: roundTo(precision);
	movq	%r13, %rdi
	call	roundTo
# float.c:260: int power = count ? point - 1 : 0;
	movl	count(%rip), %eax
# float.c:260: int power = count ? point - 1 : 0;
	testl	%eax, %eax
	je	.L173
# float.c:260: int power = count ? point - 1 : 0;
	movl	point(%rip), %ecx
	leal	-1(%rcx), %edx
	jmp	.L158
.L153:
# float.c:253: roundTo(precision + 1);
	leaq	1(%r13), %rdi
	call	roundTo
# float.c:254: scientific(sink, how, negative, precision);
	movq	%r13, %rcx
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	scientific
# float.c:255: return;
	jmp	.L143
.L173:
# float.c:260: int power = count ? point - 1 : 0;
	movl	%eax, %edx
.L158:
# float.c:261: if (!count)
	testl	%eax, %eax
	jne	.L159
# float.c:262: point = 1;
	movl	$1, point(%rip)
.L159:
# float.c:263: if (power < -4 || power >= precision) {
	cmpl	$-4, %edx
	jl	.L160
# float.c:263: if (power < -4 || power >= precision) {
	movslq	%edx, %rdx
# float.c:263: if (power < -4 || power >= precision) {
	cmpq	%r13, %rdx
	jl	.L161
.L160:
# float.c:264: long digits = how->alternate ? precision : count;
	cmpb	$0, 3(%rbp)
	jne	.L162
# float.c:264: long digits = how->alternate ? precision : count;
	movslq	%eax, %r13
.L162:
# float.c:265: scientific(sink, how, negative, digits > 1 ? digits - 1 : 0);
	testq	%r13, %r13
	movl	$1, %ecx
	cmovg	%r13, %rcx
# float.c:265: scientific(sink, how, negative, digits > 1 ? digits - 1 : 0);
	subq	$1, %rcx
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	scientific
# float.c:263: if (power < -4 || power >= precision) {
	jmp	.L143
.L161:
# float.c:267: long behind = how->alternate ? precision - 1 - power : count - point;
	cmpb	$0, 3(%rbp)
	je	.L164
# float.c:267: long behind = how->alternate ? precision - 1 - power : count - point;
	leaq	-1(%r13), %rcx
# float.c:267: long behind = how->alternate ? precision - 1 - power : count - point;
	subq	%rdx, %rcx
.L165:
# float.c:268: fixed(sink, how, negative, behind > 0 ? behind : 0);
	testq	%rcx, %rcx
	movl	$0, %eax
	cmovs	%rax, %rcx
	movl	%ebx, %edx
	movq	%rbp, %rsi
	movq	%r12, %rdi
	call	fixed
	jmp	.L143
.L164:
# float.c:267: long behind = how->alternate ? precision - 1 - power : count - point;
	subl	point(%rip), %eax
# float.c:267: long behind = how->alternate ? precision - 1 - power : count - point;
	movslq	%eax, %rcx
	jmp	.L165
	.size	__lab_float, .-__lab_float
	.local	prefix.0
	.comm	prefix.0,4,1
	.local	point
	.comm	point,4,4
	.local	count
	.comm	count,4,4
	.local	digits
	.comm	digits,16560,32
	.local	last
	.comm	last,4,4
	.local	first
	.comm	first,4,4
	.local	words
	.comm	words,9600,32
	.section	.note.GNU-stack,"",@progbits
