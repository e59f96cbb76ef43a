;;; SPDX-License-Identifier: MIT
;;; Makes the calls of conformance.json, guile conformance.scm FILE, and says which of them give something else.

(add-to-load-path (dirname (car (command-line))))
(use-modules (toc) (json) (ice-9 exceptions) (ice-9 format) (ice-9 match) (srfi srfi-1))

(set-port-encoding! (current-output-port) "UTF-8") ; in any locale
(define kit (call-with-input-file (cadr (command-line)) json->scm #:encoding "UTF-8"))
(define kept (make-hash-table))

(define (procedure call)
  (module-ref (resolve-interface '(toc)) (string->symbol (string-map (lambda (c) (if (eqv? c #\_) #\- c)) call))))

(define argument
  (match-lambda
    ((("use" . name)) (hash-ref kept name))
    ('null #f)
    (value value)))

;; As conformance.json writes results.
(define (described result)
  (cond ((toc-handle? result) '(("none" . #f)))
        ((unspecified? result) 'null)
        (else (or result 'null))))

(define (alike? expected result)
  (match expected
    ((("none" . #t)) (eq? result 'null))
    (#f (eq? result 'null)) ; a truth: NULL and no are one in Guile
    (_ (equal? expected result))))

(define (failure call expected)
  (define results
    (guard (error ((toc-error? error) `((("error" . ,(toc-error-name error))))))
      (call-with-values
          (lambda () (apply (procedure (assoc-ref call "call")) (map argument (vector->list (assoc-ref call "arguments")))))
        (lambda all
          (when (assoc-ref call "keep") (hash-set! kept (assoc-ref call "keep") (last all)))
          (map described all)))))
  (define wanted (if (vector? expected) (vector->list expected) (list expected)))
  (and (not (and (= (length wanted) (length results)) (every alike? wanted results)))
       (format #f "~a: expected ~s, not ~s~%" (assoc-ref call "call") wanted results)))

(define calls (vector->list (assoc-ref kit "calls")))
(define failures (filter-map (lambda (call) (failure call (assoc-ref call "expect"))) calls))
(for-each display failures)
(exit (null? failures))
