;; The innermost loop of tagging: scores of all tags by six roles of words and tags, added up eight numbers of 16 bits at a time.
;; tagger-kernel.ts says where in memory all lies.
(module
  (import "kernel" "memory" (memory 1))
  ;; Six vectors of eight numbers: what is added up, a score a tag; those behind the last tag stay lower than any score.
  (import "kernel" "sums" (global $sums i32))

  ;; Adds up the six scores of every tag; arguments are places in memory in units of two bytes.
  (func (export "addUp")
    (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $e i32) (param $f i32)
    (local $at i32)
    (loop $next
      (v128.store
        (i32.add (global.get $sums) (local.get $at))
        (i16x8.add
          (i16x8.add
            (i16x8.add (call $part (local.get $a) (local.get $at)) (call $part (local.get $b) (local.get $at)))
            (i16x8.add (call $part (local.get $c) (local.get $at)) (call $part (local.get $d) (local.get $at))))
          (i16x8.add (call $part (local.get $e) (local.get $at)) (call $part (local.get $f) (local.get $at)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $at) (i32.const 96)))))

  (func $part (param $place i32) (param $at i32) (result v128)
    (v128.load (i32.add (i32.shl (local.get $place) (i32.const 1)) (local.get $at))))

  ;; The first tag with the greatest score.
  (func (export "best") (result i32)
    (local $most v128)
    (local $at i32)
    (local $equal i32)
    (local.set $most
      (i16x8.max_s
        (i16x8.max_s
          (i16x8.max_s (call $sum (i32.const 0)) (call $sum (i32.const 16)))
          (i16x8.max_s (call $sum (i32.const 32)) (call $sum (i32.const 48))))
        (i16x8.max_s (call $sum (i32.const 64)) (call $sum (i32.const 80)))))
    (local.set $most
      (i16x8.max_s
        (local.get $most)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $most) (local.get $most))))
    (local.set $most
      (i16x8.max_s
        (local.get $most)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $most) (local.get $most))))
    (local.set $most
      (i16x8.max_s
        (local.get $most)
        (i8x16.shuffle 2 3 0 1 6 7 4 5 10 11 8 9 14 15 12 13 (local.get $most) (local.get $most))))
    (loop $next
      (local.set $equal (i16x8.bitmask (i16x8.eq (local.get $most) (call $sum (local.get $at)))))
      (if (i32.eqz (local.get $equal))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br $next))))
    (i32.add (i32.shr_u (local.get $at) (i32.const 1)) (i32.ctz (local.get $equal))))

  (func $sum (param $at i32) (result v128)
    (v128.load (i32.add (global.get $sums) (local.get $at)))))
