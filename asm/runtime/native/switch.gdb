# Two switches of ./main under gdb: 'make gdb', or without a prompt 'gdb -q -batch -x switch.gdb ./main'.

set pagination off
set confirm off

# One switch: who calls, every instruction up to the one that moves rsp to another stack, and what lies on both.
define one-switch
  printf "\n== the routine is called; by whom:\n"
  backtrace
  set $old = (unsigned long)$rsp
  printf "rsp = %#lx, and there lies the address to return to:\n", $old
  x/1a $rsp
  printf "\n== what it executes, line by line:\n"
  set $last = $old
  set $steps = 0
  while (unsigned long)$rsp - $last + 4096 < 8192 && $steps < 2000
    set $last = (unsigned long)$rsp
    set $steps = $steps + 1
    stepi
  end
  printf "\n== that one moved rsp from %#lx to %#lx.\n", $last, (unsigned long)$rsp
  printf "Left behind on the old stack, from its last rsp up to the return address:\n"
  set $words = ($old - $last) / 8 + 1
  if $words < 1 || $words > 64
    set $words = 1
  end
  output-words $last $words
  printf "On the new stack:\n"
  output-words $rsp 8
end

define output-words
  set $word = 0
  while $word < $arg1
    x/1ag $arg0 + 8 * $word
    set $word = $word + 1
  end
end

break *'@SYMBOL@'
run
delete 1
one-switch
break arrived
continue
printf "\n== arrived; who called whom on this stack:\n"
backtrace
delete 2

break *'@BACK@'
continue
delete 3
one-switch
break arrived
continue
printf "\n== arrived; who called whom on this stack:\n"
backtrace
delete 4
