;; The innermost loop of reading: for each token, the rows of its features are found and added up with the kept sums of its groups,
;; eight numbers of 16 bits at a time, and turned into the weights of its states. emission-kernel.ts says where in memory all lies.
(module
  (import "kernel" "memory" (memory 1))
  ;; Feature hashes by slot, a power of two of them; 0 is an empty slot.
  (import "kernel" "slots" (global $slots i32))
  (import "kernel" "mask" (global $mask i32))
  ;; Sixteen bytes a slot: a weight for each state, and zeros.
  (import "kernel" "rows" (global $rows i32))
  ;; Weights of states that lie 0, 1, 2, … steps below the likeliest, and how many.
  (import "kernel" "falling" (global $falling i32))
  (import "kernel" "fallingCount" (global $fallingCount i32))
  ;; For each token: the index behind its last hash; then the hashes of all.
  (import "kernel" "ends" (global $ends i32))
  (import "kernel" "hashes" (global $hashes i32))
  ;; For each token as many places of sums as `sumCount`, in units of two bytes.
  (import "kernel" "sumPlaces" (global $sumPlaces i32))
  (import "kernel" "sumCount" (global $sumCount i32))
  ;; Fourteen weights a token.
  (import "kernel" "weights" (global $weights i32))

  (func (export "weigh") (param $size i32)
    (local $token i32)
    (local $hashAt i32)
    (local $hashEnd i32)
    (local $hash i32)
    (local $there i32)
    (local $slot i32)
    (local $placeAt i32)
    (local $placeEnd i32)
    (local $sum i32)
    (local $out i32)
    (local $row v128)
    (local $low v128)
    (local $high v128)
    (local $most v128)
    (local $last v128)
    (local.set $last (i16x8.splat (i32.sub (global.get $fallingCount) (i32.const 1))))
    (local.set $hashAt (global.get $hashes))
    (local.set $placeAt (global.get $sumPlaces))
    (local.set $out (global.get $weights))
    (block $done
      (loop $tokens
        (br_if $done (i32.ge_u (local.get $token) (local.get $size)))
        (local.set $low (v128.const i64x2 0 0))
        (local.set $high (v128.const i64x2 0 0))

        ;; Rows of its features.
        (local.set $hashEnd
          (i32.add
            (global.get $hashes)
            (i32.shl
              (i32.load (i32.add (global.get $ends) (i32.shl (local.get $token) (i32.const 2))))
              (i32.const 2))))
        (block $noHash
          (loop $nextHash
            (br_if $noHash (i32.ge_u (local.get $hashAt) (local.get $hashEnd)))
            (local.set $hash (i32.load (local.get $hashAt)))
            (local.set $hashAt (i32.add (local.get $hashAt) (i32.const 4)))
            (local.set $slot (i32.and (local.get $hash) (global.get $mask)))
            (block $empty
              (block $found
                (loop $probe
                  (local.set $there
                    (i32.load (i32.add (global.get $slots) (i32.shl (local.get $slot) (i32.const 2)))))
                  (br_if $found (i32.eq (local.get $there) (local.get $hash)))
                  (br_if $empty (i32.eqz (local.get $there)))
                  (local.set $slot
                    (i32.and (i32.add (local.get $slot) (i32.const 1)) (global.get $mask)))
                  (br $probe)))
              (local.set $row
                (v128.load (i32.add (global.get $rows) (i32.shl (local.get $slot) (i32.const 4)))))
              (local.set $low
                (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
              (local.set $high
                (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row)))))
            (br $nextHash)))

        ;; Kept sums.
        (local.set $placeEnd
          (i32.add (local.get $placeAt) (i32.shl (global.get $sumCount) (i32.const 2))))
        (loop $nextSum
          (local.set $sum (i32.shl (i32.load (local.get $placeAt)) (i32.const 1)))
          (local.set $low (i16x8.add (local.get $low) (v128.load (local.get $sum))))
          (local.set $high (i16x8.add (local.get $high) (v128.load offset=16 (local.get $sum))))
          (local.set $placeAt (i32.add (local.get $placeAt) (i32.const 4)))
          (br_if $nextSum (i32.lt_u (local.get $placeAt) (local.get $placeEnd))))

        ;; The greatest of the fourteen, in every lane; the last two lanes are no states.
        (local.set $most
          (i16x8.max_s
            (local.get $low)
            (i16x8.replace_lane 6
              (i16x8.replace_lane 7 (local.get $high) (i16x8.extract_lane_s 0 (local.get $low)))
              (i16x8.extract_lane_s 0 (local.get $low)))))
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

        ;; How far each lies below it.
        (local.set $low
          (i16x8.min_u (i16x8.sub_sat_s (local.get $most) (local.get $low)) (local.get $last)))
        (local.set $high
          (i16x8.min_u (i16x8.sub_sat_s (local.get $most) (local.get $high)) (local.get $last)))
        (f64.store offset=0 (local.get $out) (call $fallen (i16x8.extract_lane_u 0 (local.get $low))))
        (f64.store offset=8 (local.get $out) (call $fallen (i16x8.extract_lane_u 1 (local.get $low))))
        (f64.store offset=16 (local.get $out) (call $fallen (i16x8.extract_lane_u 2 (local.get $low))))
        (f64.store offset=24 (local.get $out) (call $fallen (i16x8.extract_lane_u 3 (local.get $low))))
        (f64.store offset=32 (local.get $out) (call $fallen (i16x8.extract_lane_u 4 (local.get $low))))
        (f64.store offset=40 (local.get $out) (call $fallen (i16x8.extract_lane_u 5 (local.get $low))))
        (f64.store offset=48 (local.get $out) (call $fallen (i16x8.extract_lane_u 6 (local.get $low))))
        (f64.store offset=56 (local.get $out) (call $fallen (i16x8.extract_lane_u 7 (local.get $low))))
        (f64.store offset=64 (local.get $out) (call $fallen (i16x8.extract_lane_u 0 (local.get $high))))
        (f64.store offset=72 (local.get $out) (call $fallen (i16x8.extract_lane_u 1 (local.get $high))))
        (f64.store offset=80 (local.get $out) (call $fallen (i16x8.extract_lane_u 2 (local.get $high))))
        (f64.store offset=88 (local.get $out) (call $fallen (i16x8.extract_lane_u 3 (local.get $high))))
        (f64.store offset=96 (local.get $out) (call $fallen (i16x8.extract_lane_u 4 (local.get $high))))
        (f64.store offset=104 (local.get $out) (call $fallen (i16x8.extract_lane_u 5 (local.get $high))))
        (local.set $out (i32.add (local.get $out) (i32.const 112)))
        (local.set $token (i32.add (local.get $token) (i32.const 1)))
        (br $tokens))))

  (func $fallen (param $steps i32) (result f64)
    (f64.load (i32.add (global.get $falling) (i32.shl (local.get $steps) (i32.const 3))))))
