;;; SPDX-License-Identifier: MIT
;;; The tour of libtoc in Guile: guile tour.scm FOLDER, with mini.xml and faulty.xml in FOLDER.

(add-to-load-path (dirname (car (command-line))))
(use-modules (toc) (ice-9 exceptions) (ice-9 format) (ice-9 receive))

(set-port-encoding! (current-output-port) "UTF-8") ; in any locale
(define folder (cadr (command-line)))
(define dataset (toc-dataset-builtin))

(format #t "instruments~%")
(for-each
 (lambda (instrument)
   (format #t "  ~a ~a ~a~%" (toc-instrument-id instrument)
           (toc-date-format (toc-instrument-adopted instrument))
           (toc-date-format (toc-instrument-in-force instrument))))
 (toc-elements (toc-dataset-instruments dataset)))

(define (show provision indent)
  (format #t "~va~a ~a~@[ ~a~]~%" indent "" (toc-provision-id provision)
          (toc-provision-kind-name (toc-provision-kind provision)) (toc-provision-heading provision "en"))
  (for-each (lambda (child) (show child (+ indent 2))) (toc-elements (toc-provision-children provision))))

(format #t "article 5~%")
(show (toc-dataset-find-provision dataset "untoc#art_5") 2)

(format #t "status~%")
(define explanation
  (toc-status-explain (toc-find-participant dataset "Brazil") (toc-dataset-find-instrument dataset "untoc")
                      (toc-date-parse "2004-02-27")))
(format #t "  ~a~%" (toc-status-name (toc-explanation-status explanation)))
(for-each
 (lambda (reason)
   (format #t "  ~a: ~a~%" (toc-reason-kind-name (toc-reason-kind reason)) (toc-reason-sentence reason)))
 (toc-elements explanation))

(format #t "parties~%")
(receive (certain unknown)
    (toc-instrument-count-at (toc-dataset-find-instrument dataset "firearms") TOC_CRITERION_PARTY 20100101)
  (format #t "  ~a certain, ~a unknown~%" certain unknown))

(format #t "symbol~%  ~a~%  ~a~%" (toc-symbol-normalize "a/55/383/add. 1")
        (toc-symbol-relation-name (toc-symbol-relation "A/55/383/Add.1" "A/55/383")))

(format #t "search~%")
(define query (toc-query-new dataset "joint investigations"))
(toc-query-set-kind query TOC_KIND_PROVISION)
(toc-query-set-limit query 3)
(for-each
 (lambda (hit) (format #t "  ~a ~a ~a~%" (toc-hit-id hit) (toc-hit-field hit) (toc-hit-language hit)))
 (toc-elements (toc-query-run query)))

(format #t "citations~%")
(for-each
 (lambda (citation)
   (format #t "  ~a-~a ~a ~a~%" (toc-citation-start citation) (toc-citation-end citation)
           (toc-cite-state-name (toc-citation-state citation)) (toc-citation-target-id citation 0)))
 (toc-elements (toc-cite-scan dataset "See article 16, paragraph 3, of the Convention." "en" "untoc")))

;; The dataset that a file makes, or the error that comes instead.
(define (load-file file)
  (guard (error ((toc-error? error) error))
    (let ((loader (toc-loader-new)))
      (guard (error ((toc-error? error) #f)) ; what the file has done is known when all is linked
        (toc-loader-add-file loader (string-append folder "/" file)))
      (toc-loader-finish loader))))

(format #t "own data~%")
(format #t "  ~a~%" (toc-instrument-title (toc-dataset-find-instrument (load-file "mini.xml") "own") "en"))
(let ((error (load-file "faulty.xml")))
  (for-each
   (lambda (diagnostic)
     (format #t "  ~a:~a: ~a~%" (basename (assq-ref diagnostic 'file)) (assq-ref diagnostic 'line)
             (assq-ref diagnostic 'name)))
   (toc-error-diagnostics error))
  (format #t "  ~a: ~a~%" (toc-error-name error) (exception-message error)))

(define (answer-to call)
  (guard (error ((memq (exception-kind error) '(wrong-type-arg out-of-range)) "refused"))
    (format #f "taken: ~a" (call))))
(define (equality a b) (if (toc-same? a b) "equal" "not equal"))

(format #t "mistakes~%")
(let ((brazil (toc-find-participant dataset "BRA"))
      (untoc (toc-find-instrument dataset "untoc"))
      (article (toc-dataset-find-provision dataset "untoc#art_1")))
  (format #t "  the instrument before the participant: ~a~%" (answer-to (lambda () (toc-status untoc brazil 20200101))))
  (format #t "  a text with a NUL: ~a~%"
          (answer-to (lambda () (toc-find-participant dataset "BRA\x00; not Brazil"))))
  (format #t "  a day beyond 32 bits: ~a~%"
          (answer-to (lambda () (toc-status brazil untoc (+ 20200101 (expt 2 32))))))
  (guard (error ((toc-error? error)
                 (format #t "  a file that is not there: ~a, ~a~%" (toc-error-name error)
                         (if (equal? (toc-error-reason error) (strerror ENOENT)) "ENOENT" (toc-error-reason error)))))
    (toc-dataset-open-file "no such file" 0))
  (format #t "  the same list twice: ~a~%" (equality (toc-provision-duties article) (toc-provision-duties article)))
  (format #t "  empty lists of two types: ~a~%" (equality (toc-provision-duties article) (toc-provision-claims article))))
