# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# Drops what owns something in every order, and reads what is left: owners.rb FOLDER.
require_relative 'toc'

READ = {
  dataset: ->(it) { it.edition == 'tour' },
  provision: ->(it) { it.heading('en') == 'Purpose' && it.children.count == 1 },
  explanation: ->(it) { it.at(0).sentence.include?('Aland') }
}.freeze

def make(folder)
  dataset = Toc.load("#{folder}/mini.xml")
  explanation = Toc.status_explain(Toc.find_participant(dataset, 'XAA'), dataset.find_instrument('own'), 20_020_101)
  { dataset: dataset, provision: dataset.find_provision('own#art_1'), explanation: explanation }
end

READ.keys.permutation do |order|
  held = make(ARGV[0])
  order.each do |name|
    held.delete(name)
    GC.start
    held.each { |left, thing| READ[left].call(thing) or abort "#{name} was dropped, and #{left} cannot be read" }
  end
end
