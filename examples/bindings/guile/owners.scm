;;; SPDX-License-Identifier: MIT
;;; Lets go of what Guile holds, in every order, with a collection after each step, while the rest is read:
;;; guile owners.scm FOLDER, with mini.xml in FOLDER. MALLOC_PERTURB_=85 makes memory that was released look different.
;;; It has to be compiled, as Guile does by itself: an interpreted program holds more than it uses.

(add-to-load-path (dirname (car (command-line))))
(use-modules (toc) (ice-9 exceptions) (ice-9 match) (ice-9 rdelim) (ice-9 threads) (srfi srfi-1))

(define folder (cadr (command-line)))

(define (check what expected found)
  (unless (equal? expected found)
    (format (current-error-port) "~a: expected ~s, not ~s~%" what expected found)
    (exit 1)))

(define (own-dataset)
  (let ((loader (toc-loader-new)))
    (toc-loader-add-file loader (string-append folder "/mini.xml"))
    (toc-loader-finish loader)))

(define (explain dataset)
  (toc-status-explain (toc-find-participant dataset "XAA") (toc-dataset-find-instrument dataset "own") 20020101))

(define (permutations things)
  (if (null? things)
      '(())
      (append-map (lambda (thing) (map (lambda (rest) (cons thing rest)) (permutations (delete thing things)))) things)))

;; What each owner can say about the dataset, as long as it is there.
(define readings
  `((dataset . ,(lambda (dataset) (toc-instrument-id (first (toc-elements (toc-dataset-instruments dataset))))))
    (row . ,(lambda (instrument) (toc-instrument-title instrument "en")))
    (object . ,(lambda (explanation) (toc-action-id (toc-reason-action (first (toc-elements explanation))))))))
(define expected '((dataset . "own") (row . "Own Convention") (object . "own-1")))

;; A procedure of its own, so that nothing of it stays on the stack.
(define (owners)
  (let ((dataset (own-dataset)))
    (list (cons 'dataset dataset)
          (cons 'row (toc-dataset-find-instrument dataset "own"))
          (cons 'object (explain dataset)))))

(define dropped (make-guardian))

;; Collects, and checks that what DROPPED guards was collected.
(define (collect what)
  (gc)
  (check (string-append what " is collected") #t (toc-handle? (dropped))))

(define (drop-in-order order)
  (let loop ((order order) (held (owners)))
    (for-each
     (match-lambda ((name . owner) (check name (assq-ref expected name) ((assq-ref readings name) owner))))
     held)
    (unless (null? order)
      (dropped (assq-ref held (first order)))
      (let ((rest (alist-delete (first order) held)))
        (collect (symbol->string (first order)))
        (loop (cdr order) rest)))))
(for-each drop-in-order (permutations '(dataset row object)))

;; A part keeps the object that lends it.
(define (reason)
  (let ((explanation (explain (own-dataset))))
    (dropped explanation)
    (first (toc-elements explanation))))
(let ((reason (reason)))
  (collect "explanation")
  (check "reason" "own-1" (toc-action-id (toc-reason-action reason))))

;; Hits come from a query, and need the dataset of the query.
(define snapshot (port-filename (mkstemp "/tmp/owners-XXXXXX")))
(toc-dataset-save (toc-dataset-builtin) snapshot)
(define (open-snapshot) (toc-dataset-open-file snapshot TOC_OPEN_COPY))
(define (hits)
  (let ((query (toc-query-new (open-snapshot) "joint investigations")))
    (dropped query)
    (toc-query-run query)))
(let ((hits (hits)))
  (collect "query")
  (check "hit" "untoc#art_19" (toc-hit-id (first (toc-elements hits)))))

;; An error keeps its diagnostics when its loader is gone, and after the next file.
(define (refused)
  (let ((loader (toc-loader-new)))
    (dropped loader)
    (guard (error ((toc-error? error)
                   (guard (again ((toc-error? again) #t)) (toc-loader-finish loader))
                   (toc-loader-add-file loader (string-append folder "/mini.xml"))
                   error))
      (toc-loader-add-memory loader "<dataset/>" "own.xml"))))
(let ((error (refused)))
  (collect "loader")
  (check "diagnostic" "own.xml" (assq-ref (first (toc-error-diagnostics error)) 'file)))

;; What nothing but a call uses stays until the call ends, although another thread collects meanwhile.
(define done #f)
(define collector (call-with-new-thread (lambda () (let loop () (gc) (unless done (loop))))))
(define text (string-concatenate (make-list 100000 "place ")))
(for-each
 (lambda (turn) (check "folded" (1- (string-length text)) (string-length (toc-fold (open-snapshot) text))))
 (iota 5))
(set! done #t)
(join-thread collector)

;; And all is released in the end: as many datasets as would not be overlooked.
(define (resident-bytes)
  (* 4096 (string->number (second (string-split (call-with-input-file "/proc/self/statm" read-line) #\space)))))
(define size (stat:size (stat snapshot)))
(define (open-and-drop turn)
  (let ((dataset (open-snapshot)))
    (toc-query-run (toc-query-new dataset "joint investigations")))
  (gc))
(for-each open-and-drop (iota 3))
(let ((before (resident-bytes)))
  (for-each open-and-drop (iota 20))
  (check "datasets are released" #t (< (- (resident-bytes) before) (* 5 size))))
(delete-file snapshot)
